/** What is wrong is told by sheet and cell. */
import type { CellValue } from 'hucre/xlsx';
import { expect, test, vi } from 'vitest';
import type { PackProblem } from '../content/types';
import { smallPack } from '../pack/testing';
import { tableOf, type Table } from './testing';
import { readWorkbook } from './workbook';

// For a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function problems(edit: (table: Table) => unknown): Promise<PackProblem[]> {
  const table = await tableOf(smallPack());
  edit(table);
  const read = await readWorkbook(await table.bytes(), smallPack());
  return read.ok ? [] : read.problems;
}

type Edit = [sheet: string, id: string, header: string, value: CellValue, sentence: RegExp];

test.each<Edit>([
  ['Số liệu', 'present', 'Giá trị', 'bốn', /Cần một số, “bốn” không phải/],
  ['Số liệu', 'present', 'Giá trị', '1.5', /Cần một số/],
  ['Số liệu', 'present', 'Giá trị', new Date(Date.UTC(2026, 0, 2)), /ngày tháng/],
  ['Số liệu', 'women-share', 'Số lẻ', '1,5', /số nguyên/],
  ['Số liệu', 'present', 'Đơn vị', 'con', /“con” không có trong danh sách “Đơn vị”/],
  ['Số liệu', 'present', 'So sánh', null, /“So sánh” không được để trống/],
  ['Số liệu', 'present', 'Nhãn (tiếng Anh)', '  ', /không được để trống/],
  ['Số liệu', 'present', 'Ghi chú (tiếng Anh)', 'Note', /không được để trống/],
  ['Số liệu', 'present', 'Nguồn', 'Tài liệu: 9', /không có trong danh sách “Nguồn”/],
  ['Số liệu', 'men', 'Giá trị', 1, /bị khoá/],
  ['Số liệu', 'present', 'Mã', 'presence', /“presence” không có trong gói gốc/],
  ['Số liệu', 'women', 'Mã', 'present', /có hai dòng/],
  // What the check of the pack finds.
  ['Số liệu', 'women', 'Giá trị', 5, /Nguyên văn không khớp|nguyên văn không khớp/i],
  ['Số liệu', 'present', 'Thời kỳ', '09/2025', /Viết sai dạng/],
  ['Văn bản', 'congress.json: motto', 'Tiếng Việt', null, /không được để trống/],
  ['Văn bản', 'congress.json: motto', 'Tiếng Việt', 'Có {nobody}', /nhắc đến mã không có/i],
  ['Văn bản', 'congress.json: motto', 'Tiếng Việt', true, /đúng\/sai/],
  ['Nhân sự', 'an', 'Họ và tên', null, /không được để trống/],
  ['Nhân sự', 'an', 'Bỏ', 'xoá', /không có trong danh sách/],
  ['Nhân sự', 'binh', 'BCH (committee): thứ tự', 5, /sai thứ tự/i],
  ['Nhân sự', 'binh', 'Họ và tên', 'nguyễn văn an', /một người ghi hai lần/i],
  ['Bài trình bày', 'talk', 'Màn hình', 'nowhere', /địa chỉ màn hình viết sai/i],
  ['Bài trình bày', 'talk', 'Số giây', 4, /giá trị không hợp lệ/i],
  ['Bài trình bày', 'talk', 'Số giây', null, /không được để trống/],
  ['Bài trình bày', 'talk', 'Bài (tiếng Anh)', null, /không được để trống/],
  ['Bài trình bày', 'talk', 'Mã mục', 'other', /“other” không có trong gói gốc/],
  ['Màn chờ', 'start', 'Số giây', 500, /giá trị không hợp lệ/i],
  ['Màn chờ', 'start', 'Bàn tay hiện sau (giây)', 3, /không được để trống/],
  ['Màn chờ', 'start', 'Mã', 'other', /“other” không có trong gói gốc/],
  ['Thông tin', 'Phiên bản', 'Nội dung', '1.1', /Viết sai dạng/],
  ['Thông tin', 'Mã gói gốc', 'Nội dung', 'other', /bị khoá/],
])('%s, %s, %s: %s', async (sheet, id, header, value, sentence) => {
  let place = '';
  const found = await problems((table) => {
    place = table.set(sheet, id, header, value);
  });
  const [problem] = found.filter((one) => sentence.test(one.sentence));
  expect(problem, JSON.stringify(found)).toBeDefined();
  // Of two languages the empty one is told, of two numbers the printed one.
  if (header.startsWith('Ghi chú') || header.startsWith('Bàn tay') || value === 5)
    expect(problem?.place).toMatch(new RegExp(`^${sheet}, ô [A-Z]+\\d+$`));
  else expect(problem?.place).toBe(place);
});

test('rows that must be there, and rows that may not', async () => {
  expect(await problems((table) => table.rows('Số liệu').splice(3, 1))).toEqual([
    {
      place: 'Số liệu',
      sentence: 'Thiếu dòng có mã “women”; dòng bị khoá, không xoá được.',
      example: null,
    },
  ]);
  const added = await problems((table) => table.rows('Văn bản').push([null, null, 'Một']));
  expect(added[0]?.place).toMatch(/^Văn bản, ô A\d+$/);
  expect(added[0]?.sentence).toContain('không thêm dòng');
});

test('sheets and columns that are not there, or twice', async () => {
  const [missing] = await problems((table) => table.drop('Nhân sự'));
  expect(missing?.sentence).toBe('Tệp thiếu trang tính “Nhân sự”.');
  const [column] = await problems((table) => table.rows('Số liệu')[0]?.splice(5, 1, 'Trị giá'));
  expect(column).toMatchObject({ place: 'Số liệu, hàng 1', sentence: 'Thiếu cột “Giá trị”.' });
  const [twice] = await problems((table) => table.rows('Số liệu')[0]?.push('Giá trị'));
  expect(twice?.sentence).toBe('Cột “Giá trị” có hai lần.');
  const [head] = await problems((table) => table.rows('Màn chờ').shift());
  expect(head?.place).toBe('Màn chờ, ô A1');
});

test('decks must begin with a deck and an item', async () => {
  const found = await problems((table) => {
    const [, , row = []] = table.rows('Bài trình bày');
    row.fill(null, 0, 3);
  });
  expect(found[0]?.sentence).toContain('phải mở đầu một bài');
});

test('a body with one member too many is told of its column', async () => {
  const found = await problems((table) => {
    table.set('Nhân sự', 'binh', 'BTV (standing): thứ tự', 2);
  });
  expect(found[0]?.place).toMatch(/^Nhân sự, ô [A-Z]+1$/);
});

test('a workbook of another pack is refused, and both are named', async () => {
  const table = await tableOf(smallPack());
  const other = smallPack();
  other.pack.version = '2.0.0';
  const read = await readWorkbook(await table.bytes(), other);
  expect(read.ok).toBe(false);
  const sentence = read.ok ? '' : (read.problems[0]?.sentence ?? '');
  expect(sentence).toContain('small 1.0.0');
  expect(sentence).toContain('small 2.0.0');
});
