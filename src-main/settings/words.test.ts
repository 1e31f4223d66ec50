import { expect, it } from 'vitest';
import { checkSettings } from './read';
import { parts } from './schema';

const faults = (given: unknown): string[] => {
  const checked = checkSettings(given);
  return 'problems' in checked ? checked.problems : [];
};

it.each([
  [{ idle: { seconds: 1 } }, 'Hỏi khách sau khi không ai chạm (giây): phải từ 5 trở lên'],
  [{ idle: { warning: 500 } }, 'Thời gian đếm ngược (giây): không được quá 120'],
  [{ idle: 60 }, 'Thời gian chờ: phải là một nhóm cài đặt { }'],
  [{ language: 'Việt' }, 'Ngôn ngữ ban đầu: phải là mã ngôn ngữ như vi, en'],
  [{ volume: 1.5 }, 'Âm lượng (%): phải là số nguyên'],
  [{ pack: '' }, 'Thư mục nội dung: không được bỏ trống'],
  [
    { leaveOut: ['a'.repeat(101)] },
    'Những gì màn chờ lần lượt trình chiếu: không được quá 100 ký tự',
  ],
  [
    { renewal: '3 giờ' },
    'Làm mới màn hình mỗi đêm: phải là giờ viết như 07:30, từ 00:00 đến 24:00',
  ],
  [
    { hours: { week: { sun: [{ from: '8:00', to: '17:00' }] } } },
    'Giờ mở cửa Chủ Nhật: phải là giờ viết như 07:30, từ 00:00 đến 24:00',
  ],
  [
    { hours: { dates: { '2026-02-30': [] } } },
    'Giờ mở cửa ngày 2026-02-30: ngày phải có trong lịch và viết như 2026-01-31',
  ],
  [
    { hours: { dates: { '2026-01-31': 'x' } } },
    'Giờ mở cửa ngày 2026-01-31: phải là một danh sách',
  ],
  [{ colour: 'red' }, 'Không có mục cài đặt “colour”'],
  [{ panel: { depth: 1 } }, 'Màn hình: không có mục cài đặt “depth”'],
])('says what is wrong with %j', (given, sentence) => {
  expect(faults(given)).toEqual([sentence]);
});

it.each(Object.keys(parts))('has a Vietnamese name for %s', (part) => {
  const [sentence] = faults({ [part]: Symbol('nothing that a setting can be') });
  expect(sentence).toMatch(/^\p{Lu}[\p{L} ]*[\p{L} ()%]*: /u);
});
