import { expect, it } from 'vitest';
import { wholeInVietnamese } from './numbers';

it.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [399, 'ba trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [9149, 'chín nghìn một trăm bốn mươi chín'],
  [21_000, 'hai mươi mốt nghìn'],
  [1_000_500, 'một triệu năm trăm'],
  [3_000_005, 'ba triệu không trăm linh năm'],
  [2_000_000_000, 'hai tỉ'],
  [1_000_000_005, 'một tỉ không trăm linh năm'],
])('%i: %s', (value, said) => expect(wholeInVietnamese(value)).toBe(said));
