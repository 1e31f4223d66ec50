import { expect, it } from 'vitest';
import type { Reading, Way } from '../../reading/reading';
import { waysOf } from './ways';

const way = (label: string, scene: string): Way => ({ label, scene, how: 'go' });
const reading = (parts: Reading['parts']): Reading => ({
  eyebrow: '',
  title: '',
  parts,
  source: '',
});

it('gives what one chooses from first, and where figures come from last', () => {
  const ways = waysOf(
    reading([
      {
        kind: 'rows',
        rows: [
          { label: 'Nữ', way: way('Nguồn', 'delegates?source=f') },
          { label: 'Trẻ nhất', way: way('Nông Văn A', 'delegates?who=a') },
        ],
      },
      { kind: 'text', text: 'Đại biểu' },
      { kind: 'ways', label: 'Cơ cấu', ways: [way('Độ tuổi', 'delegates?by=age')] },
    ]),
  );
  expect(ways.map(({ label }) => label)).toEqual(['Độ tuổi', 'Trẻ nhất: Nông Văn A', 'Nữ: Nguồn']);
});

it('does not say twice what a line is called, nor give a way twice', () => {
  const to = way('Nông Văn A', 'people?who=a');
  const ways = waysOf(
    reading([
      { kind: 'rows', rows: [{ label: 'Nông Văn A', way: to }] },
      { kind: 'rows', rows: [{ label: 'Nông Văn A', way: to }, { label: 'không có lối' }] },
    ]),
  );
  expect(ways).toEqual([to]);
});
