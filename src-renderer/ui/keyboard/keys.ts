/** The keys of the on-screen keyboard, row by row; which of them are words is said in messages. */
import type { Tone } from '../../text/compose/letters';
import type { Method } from '../../text/compose/methods';

export type Key =
  /** Writes a character, another one with shift. */
  | { does: 'write'; text: string; shifted: string }
  /** Gives a tone to the syllable before the caret. Tones have no other names than these. */
  | { does: 'tone'; tone: Tone; name: string }
  | { does: 'method'; method: Method }
  | { does: 'shift' | 'erase' | 'space' | 'line' | 'done' };

const letters = (row: string): Key[] =>
  Array.from(row, (text) => ({ does: 'write', text, shifted: text.toUpperCase() }));

const signs = (row: string, shifted: string): Key[] =>
  Array.from(row, (text, index) => ({ does: 'write', text, shifted: shifted[index] ?? text }));

export const TONES: readonly Key[] = [
  { does: 'tone', tone: 'ngang', name: 'ngang' },
  { does: 'tone', tone: 'huyen', name: 'huyền' },
  { does: 'tone', tone: 'sac', name: 'sắc' },
  { does: 'tone', tone: 'hoi', name: 'hỏi' },
  { does: 'tone', tone: 'nga', name: 'ngã' },
  { does: 'tone', tone: 'nang', name: 'nặng' },
];

export const MARKED: readonly Key[] = letters('ăâđêôơư');

export const ROWS: readonly (readonly Key[])[] = [
  signs('1234567890', '!?:;()/%+"'),
  letters('qwertyuiop'),
  [...letters('asdfghjkl'), { does: 'erase' }],
  [{ does: 'shift' }, ...letters('zxcvbnm'), ...signs(',.', '–…')],
];

export const METHOD_KEYS: readonly Key[] = [
  { does: 'method', method: 'telex' },
  { does: 'method', method: 'vni' },
  { does: 'method', method: 'plain' },
];

/** The lowest row, behind the methods; a field of several lines has a key for the next line. */
export function lastRow(multiline: boolean): readonly Key[] {
  return [
    ...signs('-', '_'),
    { does: 'space' },
    ...(multiline ? [{ does: 'line' } as const] : []),
    { does: 'done' },
  ];
}
