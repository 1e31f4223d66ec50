/** How large everything is drawn for a visitor's size of text. */
import type { Aids } from '../../src-main/contract';

/** A picture of a scene holds no more; told as text it grows without end. */
const MOST_DRAWN = 1.25;

/** Gives the factor for every u, see ui/viewport.svelte.ts. */
export function textScale({ size, reading }: Aids): number {
  const wanted = size / 100;
  return reading ? wanted : Math.min(wanted, MOST_DRAWN);
}
