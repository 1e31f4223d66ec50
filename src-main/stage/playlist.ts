/** What the lobby plays. */
import type { PlaylistItem } from '../contract';

/** Stands until the pack is there, and where an operator leaves everything out. */
const emblem: PlaylistItem = {
  id: 'emblem',
  scene: 'home',
  seconds: 30,
  line: { vi: 'Chạm để khám phá', en: 'Touch to explore' },
};

/** The items without those that the operator leaves out; never none. */
export function playable(
  items: readonly PlaylistItem[],
  { leaveOut }: { leaveOut: readonly string[] },
): PlaylistItem[] {
  const left = items.filter(({ id }) => !leaveOut.includes(id));
  return left.length > 0 ? left : [emblem];
}
