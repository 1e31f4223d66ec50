/** What is wrong with a setting, as a sentence in Vietnamese. */
import type { z } from 'zod';

/** Names as the operator's screen shows them, by path; what lies deeper is named by what it lies in. */
const names: Record<string, string> = {
  language: 'Ngôn ngữ ban đầu',
  mode: 'Chế độ khi khởi động',
  pack: 'Thư mục nội dung',
  unsignedPacks: 'Nhận nội dung chưa ký',
  idle: 'Thời gian chờ',
  'idle.seconds': 'Hỏi khách sau khi không ai chạm (giây)',
  'idle.warning': 'Thời gian đếm ngược (giây)',
  present: 'Thuyết trình',
  'present.minutes': 'Trả màn hình sau khi không ai thao tác (phút)',
  'present.code': 'Mã cho người thuyết trình',
  'present.display': 'Màn hình của người thuyết trình',
  hours: 'Giờ mở cửa',
  'hours.week.mon': 'Giờ mở cửa thứ Hai',
  'hours.week.tue': 'Giờ mở cửa thứ Ba',
  'hours.week.wed': 'Giờ mở cửa thứ Tư',
  'hours.week.thu': 'Giờ mở cửa thứ Năm',
  'hours.week.fri': 'Giờ mở cửa thứ Sáu',
  'hours.week.sat': 'Giờ mở cửa thứ Bảy',
  'hours.week.sun': 'Giờ mở cửa Chủ Nhật',
  'hours.dates': 'Ngày đặc biệt',
  'hours.closed': 'Ngoài giờ mở cửa hiện',
  evening: 'Nền tối vào buổi tối',
  panel: 'Màn hình',
  'panel.inches': 'Đường chéo màn hình (inch)',
  'panel.bottom': 'Cạnh dưới cách sàn (mm)',
  publicAddress: 'Địa chỉ bản công khai',
  display: 'Hiện trên màn hình',
  leaveOut: 'Những gì màn chờ lần lượt trình chiếu',
  statistics: 'Thống kê lượt xem',
  speech: 'Đọc thành tiếng',
  volume: 'Âm lượng (%)',
  memory: 'Mức bộ nhớ để làm mới (MB)',
  renewal: 'Làm mới màn hình mỗi đêm',
};

const kinds: Record<string, string> = {
  int: 'phải là số nguyên',
  number: 'phải là số',
  boolean: 'phải là có hoặc không (true hoặc false)',
  string: 'phải là một dòng chữ',
  array: 'phải là một danh sách',
};

/** @param part the setting that `issue` was found in; nothing for all settings as a whole. */
export function sentenceOf(issue: z.core.$ZodIssue, part?: string): string {
  const path = [...(part === undefined ? [] : [part]), ...issue.path].map(String);
  return path.length === 0
    ? capital(faultOf(issue, path))
    : `${nameOf(path)}: ${faultOf(issue, path)}`;
}

function nameOf(path: readonly string[]): string {
  if (path[0] === 'hours' && path[1] === 'dates' && path[2] !== undefined) {
    return `Giờ mở cửa ngày ${path[2]}`;
  }
  const ways = path.map((_, i) => path.slice(0, path.length - i).join('.'));
  return ways.map((way) => names[way]).find((name) => name !== undefined) ?? path.join('.');
}

function faultOf(issue: z.core.$ZodIssue, path: readonly string[]): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? 'không được bỏ trống' : `phải từ ${issue.minimum} trở lên`;
    case 'too_big':
      return `không được quá ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'invalid_type':
      return kinds[issue.expected] ?? 'phải là một nhóm cài đặt { }';
    case 'invalid_value':
      return `phải là một trong các giá trị ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return path[0] === 'language'
        ? 'phải là mã ngôn ngữ như vi, en'
        : 'phải là giờ viết như 07:30, từ 00:00 đến 24:00';
    case 'invalid_key':
      return 'ngày phải có trong lịch và viết như 2026-01-31';
    case 'unrecognized_keys':
      return `không có mục cài đặt ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    default:
      return 'không hợp lệ';
  }
}

const units: Partial<Record<string, string>> = { string: ' ký tự', array: ' mục' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
