import { expect, it } from 'vitest';
import { panelOf } from '../../ui/panel';
import { deskOf } from './desk';
import { lowHelps } from './reach';

const PANELS = [
  [32, 700, 1080, 1920],
  [43, 800, 1920, 1080],
  [55, 800, 1920, 1080],
  [65, 500, 1080, 1920],
  [86, 650, 1920, 1080],
  // hung too high for anybody who sits, and low
  [43, 1050, 1920, 1080],
  [65, 250, 1080, 1920],
] as const;

const at = (inches: number, bottom: number, width: number, height: number) => {
  const size = { width, height };
  return { size, panel: panelOf({ inches, bottom }, size) };
};

it.each(PANELS.slice(0, 5))('stands within 800–1100 mm on %d″ at %d mm', (...of) => {
  const { panel, size } = at(...of);
  for (const text of [100, 125, 150, 200]) {
    const desk = deskOf(panel, size, text);
    expect(panel.heightAt(desk.top)).toBeLessThanOrEqual(1100);
    expect(panel.heightAt(desk.end)).toBeGreaterThanOrEqual(800);
    expect(desk.key / panel.mm).toBeGreaterThanOrEqual(20);
    // Source Sans: capitals of 0.66 em
    expect((desk.text * 0.66) / panel.mm).toBeGreaterThanOrEqual(4.8);
  }
});

it.each(PANELS)('is on the panel, with room above it, on %d″ at %d mm', (...of) => {
  const { panel, size } = at(...of);
  const desk = deskOf(panel, size);
  expect(desk.end).toBeLessThanOrEqual(size.height);
  expect(desk.left).toBeGreaterThanOrEqual(0);
  expect(desk.left + desk.width).toBeLessThanOrEqual(size.width);
  expect(desk.room).toBeGreaterThan(size.height / 3);
});

it('is of no use where all can be reached', () => {
  expect(lowHelps(at(21.5, 900, 1920, 1080).panel)).toBe(false);
  for (const [inches, bottom, width, height] of PANELS) {
    expect(lowHelps(at(inches, bottom, width, height).panel)).toBe(true);
  }
  expect(lowHelps(undefined)).toBe(false);
});
