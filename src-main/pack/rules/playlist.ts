/** The lobby's playlist can be played: its scenes have the form of an address, its hands find time. */
import type { PlaylistItem, RawPack } from '../../../data/schema';
import { isScene, views } from '../../stage/scene';
import { reachMs } from '../../stage/turns';
import { same, type Draft } from '../finding';

/** What a hand has touched stays at least so long, in seconds. */
const afterTouch = 3;
/** From the hand's coming until the item may end, in seconds. */
const handTime = reachMs / 1000 + afterTouch;

const sceneWords = {
  vi: `địa chỉ một màn hình, bắt đầu bằng ${views.join(', ')}`,
  en: `the address of a scene, beginning with ${views.join(', ')}`,
};

export function playlist(pack: RawPack): Draft[] {
  return pack.playlist.items.flatMap((item, i) => faultsOf(item, i));
}

function faultsOf({ scene, seconds, hand }: PlaylistItem, i: number): Draft[] {
  const at = { file: 'playlist.json' };
  const findings: Draft[] = [];
  const wants = (path: Draft['path'], address: string): void => {
    if (isScene(address)) return;
    findings.push({
      ...at,
      path,
      code: 'wrong-scene',
      found: same(address),
      expected: sceneWords,
    });
  };
  wants(['items', i, 'scene'], scene);
  if (hand === undefined) return findings;

  wants(['items', i, 'hand', 'scene'], hand.scene);
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
