/**
 * The turns of one item of the playlist: it stands, the ghost hand reaches for a control, and has
 * touched it. Times are milliseconds of a clock that only goes forward.
 */
import type { LobbyState, PlaylistItem, SceneAddress } from '../contract';

export type Item = Pick<PlaylistItem, 'scene' | 'seconds' | 'hand'>;

/** How long the ghost hand takes to what it touches: the page's animation is as long. */
export const reachMs = 2_500;

/** When the hand comes, when it touches, and when the item ends; an item without a hand only ends. */
export function turnsOf({ hand, seconds }: Item, beganAt: number): number[] {
  const end = beganAt + seconds * 1000;
  if (hand === undefined) return [end];
  const reach = beganAt + hand.after * 1000;
  return [reach, reach + reachMs, end];
}

export function phaseOf(item: Item, beganAt: number, now: number): LobbyState['phase'] {
  if (item.hand === undefined) return 'show';
  const passed = turnsOf(item, beganAt).filter((at) => at <= now).length;
  return phases[passed] ?? 'touch';
}

const phases = ['show', 'reach', 'touch'] as const;

/** The item's own scene, then the one that the touched control leads to. */
export function sceneOf(item: Item, beganAt: number, now: number): SceneAddress {
  const touched = phaseOf(item, beganAt, now) === 'touch';
  return (touched ? item.hand?.scene : undefined) ?? item.scene;
}
