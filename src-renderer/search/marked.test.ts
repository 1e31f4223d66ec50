import { expect, it } from 'vitest';
import { marked } from './marked';

const shown = (text: string, found: string[], query: string[]): string =>
  marked(text, found, query)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['Nông Thanh Tùng', ['nong', 'tung'], ['nong', 'tu'], '[Nông] Thanh [Tù]ng'],
  ['Uỷ ban – Đảng', ['dang'], ['dang'], 'Uỷ ban – [Đảng]'],
  ['Nông thôn', ['nong'], ['nogn'], '[Nông] thôn'],
  ['Kinh tế', [], ['x'], 'Kinh tế'],
])('%s', (text, found, query, pieces) => expect(shown(text, found, query)).toBe(pieces));

it('counts letters as they are composed', () => {
  expect(shown('Đường'.normalize('NFD'), ['duong'], ['duo'])).toBe('[Đườ]ng');
});
