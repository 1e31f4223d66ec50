import { expect, it } from 'vitest';
import { panelOf } from './panel';

it.each([
  [21.5, 1920, 1080, 4.03],
  [32, 1080, 1920, 2.71],
  [43, 3840, 2160, 4.03],
  [55, 3840, 2160, 3.15],
  [65, 2160, 3840, 2.67],
  [86, 3840, 2160, 2.02],
])('a panel of %d″ with %d × %d pixels has %d in a millimetre', (inches, width, height, mm) => {
  expect(panelOf({ inches, bottom: 0 }, { width, height }).mm).toBeCloseTo(mm, 2);
});

it('knows how high its edges are, and what is between them', () => {
  const panel = panelOf({ inches: 55, bottom: 800 }, { width: 3840, height: 2160 });
  expect(panel.heightAt(2160)).toBe(800);
  expect(panel.heightAt(0)).toBe(panel.top);
  expect(panel.top).toBeCloseTo(1485, 0);
  expect(panel.heightAt(panel.yAt(1100))).toBeCloseTo(1100, 6);
});
