import { expect, it } from 'vitest';
import { problemsAt, readProblems, same } from './draft';

it('compares whatever the order of keys, and takes undefined for absent', () => {
  expect(same({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
  expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(same({ a: 1 }, { a: 2 })).toBe(false);
});

it('puts each problem to its field, without its name', () => {
  expect(
    readProblems(['Âm lượng (%): không được quá 100', 'Không ghi được tệp: đĩa đầy'], ['volume']),
  ).toEqual([
    { path: 'volume', text: 'Không được quá 100' },
    { path: '', text: 'Không ghi được tệp: đĩa đầy' },
  ]);
});

it('finds the problems of a field and of its parts', () => {
  const problems = [
    { path: 'hours.week.mon.0.from', text: 'sai giờ' },
    { path: 'hours.weekend', text: 'khác' },
    { path: 'hours.week', text: 'cả tuần' },
  ];
  expect(problemsAt(problems, 'hours.week')).toEqual(['sai giờ', 'cả tuần']);
  expect(problemsAt(problems, 'hours.week.tue')).toEqual([]);
});
