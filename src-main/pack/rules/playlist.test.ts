import { describe, expect, it } from 'vitest';
import type { PlaylistItem } from '../../../data/schema';
import { same } from '../finding';
import { smallPack } from '../testing';
import { playlist } from './playlist';

/** What the rule says about one item, as `path code`. */
function faults(changes: Partial<PlaylistItem>): string[] {
  const pack = smallPack();
  const item = { id: 'one', scene: 'delegates?by=age', seconds: 12, line: same('Bao nhiêu tuổi?') };
  pack.playlist = { items: [{ ...item, ...changes }] };
  return playlist(pack).map(({ path, code }) => `${path.slice(2).join('.')} ${code}`);
}

it('takes an item with and without a hand', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ hand: { after: 6, scene: 'delegates?by=age&pick=41-50' } })).toEqual([]);
});

describe('hands', () => {
  it('finds a hand that leads nowhere else', () => {
    expect(faults({ hand: { after: 2, scene: 'delegates?by=age' } })).toEqual([
      'hand.scene idle-hand',
    ]);
  });

  it('finds a hand that comes too late for its touch to be seen', () => {
    const hand = { after: 7, scene: 'targets' };
    expect(faults({ hand })).toEqual(['hand.after late-hand']);
    expect(faults({ hand, seconds: 13 })).toEqual([]);
  });
});
