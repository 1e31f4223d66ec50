import { expect, it } from 'vitest';
import { parseScene } from '../../model/scene';
import { enlargement } from './enlargement';

const of = (address: string, portrait = false): number =>
  enlargement(parseScene(address), portrait);

it('makes every scene larger, and those less that fill the screen anyway', () => {
  const usual = of('delegates?by=age');
  expect(usual).toBeGreaterThan(1);
  expect(of('targets?open=t01')).toBe(usual);
  expect(of('congress?part=agenda')).toBe(usual);
  for (const full of [
    'targets',
    'targets?order=far',
    'targets?open=t01&try=targets.t01.grdp-per-head',
    'congress',
    'congress?part=days',
  ]) {
    expect(of(full)).toBeLessThan(usual);
    expect(of(full)).toBeGreaterThan(1);
  }
  expect(of('delegates', true)).toBe(of('targets'));
});
