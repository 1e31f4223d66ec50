import { expect, it } from 'vitest';
import { pieces } from './pieces';

it('leaves alone what fits', () => {
  expect(pieces('Một câu. Hai câu.', 20)).toEqual(['Một câu. Hai câu.']);
});

it('breaks after sentences, and joins those that fit together', () => {
  expect(pieces('Câu một. Câu hai. Câu ba.', 18)).toEqual(['Câu một. Câu hai.', 'Câu ba.']);
});

it('breaks a long sentence after a clause, else after a word', () => {
  expect(pieces('đổi mới; sáng tạo, phát triển', 18)).toEqual(['đổi mới; sáng tạo,', 'phát triển']);
  expect(pieces('một hai ba bốn', 8)).toEqual(['một hai', 'ba bốn']);
});

it('loses nothing', () => {
  const text = 'A b, c d; e f. G h! I j k l m n o p.';
  for (const most of [1, 5, 9, 40]) expect(pieces(text, most).join(' ')).toBe(text);
});
