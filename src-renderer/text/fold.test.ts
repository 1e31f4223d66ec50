import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold';

test('letters without accents, composed or not', () => {
  expect(fold('Uỷ ban, Đẳng ẤẨỂỄỖỔỨỢỰ')).toBe('uy ban, dang aaeeoouou');
  expect(fold('Đại hội'.normalize('NFD'))).toBe('dai hoi');
});

test.each([
  ['Uỷ ban', 'Ủy ban'],
  ['Hoà bình', 'Hòa bình'],
  ['Đảng', 'Ðảng'],
  ['đường', 'duong'],
])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));

test('words are letters and digits', () => {
  expect(foldedWords('Kinh tế - xã hội: 57,65%')).toEqual(['kinh', 'te', 'xa', 'hoi', '57', '65']);
});
