import { describe, expect, it } from 'vitest';
import { sayable } from './sayable';

describe('Vietnamese', () => {
  it.each([
    ['4.471,5 tỉ đồng', 'bốn nghìn bốn trăm bảy mươi mốt phẩy năm tỉ đồng'],
    ['57,65%', 'năm mươi bảy phẩy sáu mươi lăm phần trăm'],
    ['25,07%', 'hai mươi lăm phẩy không bảy phần trăm'],
    ['≥ 10%/năm', 'từ mười phần trăm mỗi năm'],
    ['75–80 triệu đồng/người/năm', 'bảy mươi lăm đến tám mươi triệu đồng mỗi người mỗi năm'],
    ['1.500–1.600 đảng viên/năm', 'một nghìn năm trăm đến một nghìn sáu trăm đảng viên mỗi năm'],
    [
      '15–17/9/2025',
      'ngày mười lăm đến ngày mười bảy tháng chín năm hai nghìn không trăm hai mươi lăm',
    ],
    ['Ngày 2/9/1945', 'ngày mùng hai tháng chín năm một nghìn chín trăm bốn mươi lăm'],
    ['ngày 05 tháng 02 năm 2021', 'ngày mùng năm tháng hai năm hai nghìn không trăm hai mươi mốt'],
    ['sáng 16/9', 'sáng mười sáu tháng chín'],
    ['tháng 4', 'tháng tư'],
    ['21/53 xã', 'hai mươi mốt trên năm mươi ba xã'],
    ['12/18 chỉ tiêu', 'mười hai trên mười tám chỉ tiêu'],
    [
      'nhiệm kỳ 2020 - 2025',
      'nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm',
    ],
    ['lần thứ XX', 'lần thứ hai mươi'],
    ['Đại hội XIV', 'Đại hội mười bốn'],
    ['Chỉ tiêu thứ 4, thứ 1', 'Chỉ tiêu thứ tư, thứ nhất'],
    ['III.1.1(1) Kinh tế', 'ba chấm một chấm một, một, Kinh tế'],
    ['I.2', 'một chấm hai'],
    ['HĐND và UBND tỉnh', 'Hội đồng nhân dân và Uỷ ban nhân dân tỉnh'],
    ['trên 4,4 tỉ USD', 'trên bốn phẩy bốn tỉ đô la Mỹ'],
    ['GRDP/người', 'tổng sản phẩm trên địa bàn mỗi người'],
    ['số 01-KL/TW', 'số không một, kết luận, Trung ương'],
    ['sau COVID-19', 'sau cô vít mười chín'],
    ['số nhà 055', 'số nhà không năm năm'],
    ['13 × 19 cm', 'mười ba nhân mười chín xen-ti-mét'],
    ['120 m²', 'một trăm hai mươi mét vuông'],
    ['−3,5 điểm %', 'âm ba phẩy năm điểm phần trăm'],
    ['Chỉ số cải cách hành chính (PAR Index)', 'Chỉ số cải cách hành chính, pa in đếch'],
    ['Đoàn kết – Dân chủ – Kỷ cương', 'Đoàn kết, Dân chủ, Kỷ cương'],
    ['“Nghị quyết” · 3 đột phá…', 'Nghị quyết, ba đột phá'],
    ['theo tên A–Y', 'theo tên a đến y'],
    ['ĐOÀN KẾT và ABC', 'đoàn kết và a bê xê'],
    ['07:30', 'bảy giờ ba mươi'],
  ])('%s: %s', (written, said) => expect(sayable(written, 'vi')).toBe(said));
});

describe('English', () => {
  it.each([
    ['4,471.5', 'four thousand four hundred and seventy-one point five'],
    ['57.65%', 'fifty-seven point six five per cent'],
    ['at least 10% a year', 'at least ten per cent a year'],
    ['≥ 80', 'at least eighty'],
    ['75–80 million đồng', 'seventy-five to eighty million dong'],
    ['17 September 2025', 'the seventeenth of September twenty twenty-five'],
    ['15–17 September 2025', 'the fifteenth to the seventeenth of September twenty twenty-five'],
    ['the 2020–2025 term', 'the twenty twenty to twenty twenty-five term'],
    ['in 1930, 2000 and 2005', 'in nineteen thirty, two thousand and two thousand and five'],
    ['1,500–1,600 members', 'one thousand five hundred to one thousand six hundred members'],
    ['the 14th, 20th and 21st', 'the fourteenth, twentieth and twenty-first'],
    ['21/53 communes', 'twenty-one out of fifty-three communes'],
    ['Annex I; section III.2.2', 'Annex one, section three point two point two'],
    ['III.1.1(1) Economy', 'three point one point one, one, Economy'],
    ['million đồng/ha', 'million dong per hectare'],
    ['over 4.4 billion USD', 'over four point four billion U S dollars'],
    ['Lý Thị Huệ / Nguyễn Thị Huệ', 'Ly Thi Hue, Nguyen Thi Hue'],
    ['COVID-19', 'Covid nineteen'],
    ['Conclusion 01-KL/TW', 'Conclusion zero one, K L, T W'],
    ['13 × 19 cm', 'thirteen times nineteen centimetres'],
    ['III.1.1 Results', 'three point one point one, Results'],
    ['33/GP-SVHTTDL', 'thirty-three, G P, S V H T T D L'],
    ['No. in the list 5 · est.', 'Number in the list five, estimated'],
    ['the file 002_3e86f4.txt', 'the file'],
    ['the Party’s will', 'the Party’s will'],
  ])('%s: %s', (written, said) => expect(sayable(written, 'en')).toBe(said));
});

it('leaves a language without rules to its voice', () => {
  expect(sayable('2025年', 'zh')).toBe('2025年');
});
