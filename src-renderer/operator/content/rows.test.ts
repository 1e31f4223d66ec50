import { expect, it } from 'vitest';
import type { PackChange } from '../../../src-main/contract';
import { rowsOf, split } from './rows';

const change = (before: string | null, after: string | null): PackChange => ({
  kind: 'text',
  act: before === null ? 'added' : after === null ? 'removed' : 'changed',
  subject: 'Nhiệm vụ 3',
  part: null,
  before,
  after,
});
const SENTENCE = 'Đẩy mạnh cải cách hành chính, chuyển đổi số ở mọi cấp. ';

it('marks what differs in a short value', () => {
  expect(rowsOf(change('4,46%', '4,64%'))).toMatchObject([
    { short: true, before: { marked: '4,46%' }, after: { marked: '4,64%' }, part: null },
  ]);
});

it('leaves the side empty on which there is nothing', () => {
  expect(rowsOf(change(null, 'Giám đốc'))).toMatchObject([
    { before: null, after: { start: 'Giám đốc', marked: '' } },
  ]);
  expect(rowsOf(change('Giám đốc', null))).toMatchObject([{ after: null }]);
});

it('keeps of a long text what stands around the difference', () => {
  const around = SENTENCE.repeat(20);
  const [row, ...others] = rowsOf(
    change(`${around}Năm 2025. ${around}`, `${around}Năm 2030. ${around}`),
  );
  expect(others).toEqual([]);
  expect(row?.before?.marked).toBe('2025.');
  expect(row?.after?.start).toMatch(/^… .+Năm $/);
  expect(row?.after?.end.length).toBeLessThan(90);
});

it('takes several rows for what no page can hold', () => {
  const rows = rowsOf(change(SENTENCE.repeat(20), SENTENCE.toUpperCase().repeat(10)));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map(({ part }) => part?.n)).toEqual(rows.map((_, at) => at + 1));
  expect(rows.map(({ before }) => before?.start).join(' ')).toBe(SENTENCE.repeat(20));
});

it('breaks a word that is longer than a page', () => {
  expect(split('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
});
