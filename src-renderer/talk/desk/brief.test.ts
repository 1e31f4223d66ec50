import { expect, it } from 'vitest';
import { brief } from './brief';

it('leaves what is short as it is, in one line', () => {
  expect(brief('Chào người nghe,\nnêu tên Đại hội. ', 40)).toBe(
    'Chào người nghe, nêu tên Đại hội.',
  );
});

it('cuts between words', () => {
  expect(brief('Gần hai phần ba đại biểu', 15)).toBe('Gần hai phần …');
  expect(brief('mộttừdàikhôngcóchỗnghỉ', 8)).toBe('mộttừdài …');
});

it('cuts no quotation of a figure', () => {
  expect(brief('Có {delegates.age.41-50:n}người', 20)).toBe('Có …');
});
