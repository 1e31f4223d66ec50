import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading/reading';
import { tellerOf } from '../reading/teller';
import { content } from '../testing/pack';
import { MOST_BYTES, noteOf } from './note';

const teller = tellerOf(content, 'vi');
const row = (n: number) => ({ label: `Nhóm ${n}`, value: `${n} người`, note: 'tính ra' });
const reading = (rows: number): Reading => ({
  eyebrow: 'Đại biểu',
  title: 'Ai có mặt?',
  parts: [
    { kind: 'text', text: 'Một câu.' },
    { kind: 'heading', text: 'Các nhóm' },
    { kind: 'rows', rows: Array.from({ length: rows }, (_, n) => row(n + 1)) },
    { kind: 'ways', label: 'Cơ cấu', ways: [{ label: 'Tuổi', scene: 'home', how: 'go' }] },
  ],
  source: 'Thông báo nhanh, I.2',
});

describe('noteOf', () => {
  it('says whose it is, what it says, and where it stands', () => {
    expect(noteOf(reading(2), teller, 'https://example.org').split('\n')).toEqual([
      content.pack.congress.shortName.vi,
      'Ai có mặt?',
      '',
      'Một câu.',
      'Nhóm 1: 1 người (tính ra)',
      'Nhóm 2: 2 người (tính ra)',
      '',
      'Nguồn: Thông báo nhanh, I.2',
      expect.stringMatching(/^Nội dung ngày \d{2} tháng \d+ năm \d{4}$/),
      'https://example.org',
    ]);
  });

  it('keeps whole lines, and says how many are left', () => {
    const note = noteOf(reading(90), teller);
    expect(new TextEncoder().encode(note).length).toBeLessThanOrEqual(MOST_BYTES);
    const told = [...note.matchAll(/^Nhóm (\d+): \1 người \(tính ra\)$/gm)].length;
    expect(told).toBeGreaterThan(10);
    expect(note).toContain(`… và ${90 - told} dòng nữa trên màn hình`);
    expect(note).toContain('Nguồn: Thông báo nhanh, I.2');
  });
});
