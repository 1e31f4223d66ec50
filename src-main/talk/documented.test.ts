/** The tables of keys, for speakers and for developers, say what the keys do. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { keys, meaningOf } from './keys';
import type { TalkCommand } from './types';

const root = resolve(import.meta.dirname, '../..');

/** What stands on a key, where it is not its code. */
const called: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  NumpadEnter: 'Enter',
  Period: '.',
  NumpadDecimal: '.',
  Slash: '/',
  Semicolon: ';',
  Comma: ',',
  Equal: '=',
  NumpadAdd: '+',
  Minus: '-',
  NumpadSubtract: '-',
  Escape: 'Esc',
};
const nameOf = (code: string): string => called[code] ?? code.replace(/^Key/, '');

/** As README names a command: `cover black`. */
const wordsOf = (command: TalkCommand): string =>
  Object.values(command)
    .map((value) => (typeof value === 'number' ? `${value > 0 ? '+' : ''}${value}` : String(value)))
    .join(' ');

function pressed(code: string, more: { shift?: boolean; control?: boolean } = {}): string {
  const input = { type: 'keyDown', code, key: '', isAutoRepeat: false } as const;
  const meaning = meaningOf(
    { ...input, shift: false, control: false, alt: false, meta: false, ...more },
    { cover: null, overlay: null, typing: false },
  );
  return typeof meaning === 'string' ? meaning : wordsOf(meaning);
}

/** The keys of each command. */
const wanted = new Map<string, Set<string>>();
const add = (command: string, key: string): unknown =>
  wanted.set(command, (wanted.get(command) ?? new Set()).add(key));
for (const code of Object.keys(keys)) add(pressed(code), nameOf(code));
add(pressed('Space', { shift: true }), 'Shift+Space');
add(pressed('KeyZ', { control: true }), 'Ctrl+Z');
add('digit', '0');
add('digit', '9');

const inCode = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
const sorted = (all: Iterable<string>): string => [...all].toSorted().join(' ');

/** The rows of the table whose first heading is `heading`. */
function rowsUnder(file: string, heading: string): string[][] {
  const lines = readFileSync(resolve(root, file), 'utf8').split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === heading);
  const below = lines.slice(head + 2);
  return below
    .slice(
      0,
      below.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf);
}
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

it('README names every key and its command', () => {
  const rows = rowsUnder('README.md', 'keys in a talk');
  const told = new Map(rows.map(([own, command]) => [inCode(command)[0], sorted(inCode(own))]));
  expect(told).toEqual(new Map([...wanted].map(([command, own]) => [command, sorted(own)])));
});

it('the guide names every key, those of a command in one row', () => {
  const rows = rowsUnder('docs/huong-dan-van-hanh.md', 'Phím');
  const told = rows.map(([own]) => sorted(inCode(own)));
  expect(told.toSorted()).toEqual([...wanted.values()].map(sorted).toSorted());
});
