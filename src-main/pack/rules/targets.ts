/** Targets are numbered from 1 in the order in which they stand. */
import type { RawPack } from '../../../data/schema';
import { same, type Draft } from '../finding';

export function targets(pack: RawPack): Draft[] {
  return pack.targets.targets.flatMap((target, i) => {
    if (target.number === i + 1) return [];
    const path = ['targets', i, 'number'];
    const found = same(String(target.number));
    return [
      { file: 'targets.json', path, code: 'target-number', found, expected: same(String(i + 1)) },
    ];
  });
}
