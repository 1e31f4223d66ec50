/** The lobby's playlist can be played: its hands lead somewhere, and find time. */
import type { PlaylistItem, RawPack } from '../../../data/schema';
import { reachMs } from '../../stage/turns';
import { same, type Draft } from '../finding';

/** What a hand has touched stays at least so long, in seconds. */
const afterTouch = 3;
/** From the hand's coming until the item may end, in seconds. */
const handTime = reachMs / 1000 + afterTouch;

export function playlist(pack: RawPack): Draft[] {
  return pack.playlist.items.flatMap((item, i) => faultsOf(item, i));
}

function faultsOf({ scene, seconds, hand }: PlaylistItem, i: number): Draft[] {
  const at = { file: 'playlist.json' };
  const findings: Draft[] = [];
  if (hand === undefined) return findings;
  if (hand.scene === scene) {
    const expected = {
      vi: 'một màn hình khác với màn hình của mục',
      en: 'another scene than that of the item',
    };
    findings.push({
      ...at,
      path: ['items', i, 'hand', 'scene'],
      code: 'idle-hand',
      found: same(hand.scene),
      expected,
    });
  }
  if (hand.after + handTime > seconds) {
    const most = `≤ ${seconds - handTime}`;
    findings.push({
      ...at,
      path: ['items', i, 'hand', 'after'],
      code: 'late-hand',
      found: same(String(hand.after)),
      expected: same(most),
    });
  }
  return findings;
}
