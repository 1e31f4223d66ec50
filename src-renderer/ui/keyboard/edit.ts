import { erase, giveTone, typeKey } from '../../text/compose/compose';
import type { Tone } from '../../text/compose/letters';
import type { Method } from '../../text/compose/methods';

/** What a key does to a text. */
export type Press = { write: string } | { tone: Tone } | { erase: true };

/** A text with its selection, from `start` to before `end`: the caret where both are one. */
export interface Selected {
  value: string;
  start: number;
  end: number;
}

/**
 * What stands before the caret after a press; it takes the place of everything before `end`. What
 * is selected is written over or erased; a tone goes to the syllable that the selection ends with.
 */
export function edit({ value, start, end }: Selected, press: Press, method: Method): string {
  if ('tone' in press) return giveTone(value.slice(0, end), press.tone);
  const before = value.slice(0, start);
  if ('write' in press) return typeKey(before, press.write, method);
  return start === end ? erase(before) : before;
}
