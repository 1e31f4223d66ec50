/** What a visitor asks for to see, hear and reach better; everybody starts with the same. */
import type { Aids } from '../contract';

/** @param size the size of text that suits the panel, in percent. */
export const noAids = (size: Aids['size'] = 100): Aids => ({
  size,
  reading: false,
  contrast: false,
  still: false,
  low: false,
  left: false,
  volume: 2,
});

/** From this size on a scene is told instead of drawn; whoever wants its picture says so. */
const READ_FROM = 150;

/** The aids after `wanted` was asked for. */
export function withAids(before: Aids, wanted: Aids): Aids {
  if (wanted.size === before.size) return wanted;
  return { ...wanted, reading: wanted.size >= READ_FROM };
}
