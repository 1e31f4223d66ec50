/** Whatever main takes can be told: no pack that passes the check breaks a reading. */
import { expect, it } from 'vitest';
import { emptyPack } from '../../data/template/template';
import type { Content } from '../model/content';
import { parseScene, VIEWS } from '../model/scene';
import { takenMutants } from '../testing/mutants';
import { raw } from '../testing/pack';
import { scenesIn } from '../testing/readings';
import { readingOf } from './read';
import { tellerOf } from './teller';

/** Tells scenes on from the views, at most so many; the faults by address. */
function faultsOf(content: Content, most: number): string[] {
  const teller = tellerOf(content, 'vi');
  const english = tellerOf(content, 'en');
  const seen = new Set<string>(VIEWS);
  const faults: string[] = [];
  for (const address of seen) {
    try {
      const reading = readingOf(parseScene(address), teller);
      readingOf(parseScene(address), english);
      if (/NaN|undefined|\[object/.test(JSON.stringify(reading))) faults.push(`${address}: hole`);
      for (const next of scenesIn(reading)) if (seen.size < most) seen.add(next);
    } catch (error) {
      faults.push(`${address}: ${String(error)}`);
    }
  }
  return faults;
}

it.each([
  ['an empty pack', emptyPack('2040-10-01'), 600, 150],
  ['the built-in pack', raw, 60, 60],
])('mutants of %s are told', { timeout: 120_000 }, (_name, from, count, scenes) => {
  const taken = takenMutants(from, 20250917, count);
  expect(taken.length).toBeGreaterThan(count / 20);
  expect(taken.flatMap((content) => faultsOf(content, scenes))).toEqual([]);
});
