/** What is said in Vietnamese for what is written. The order matters: dates before ranges before numbers. */
import { PAUSES, ROMAN, romanValue, tabled, type Rule } from '../rewrite';
import { numberInVietnamese as number, wholeInVietnamese as whole } from './numbers';
import { ABBREVIATIONS, DOCUMENT_SIGNS, spelled, UNITS } from './words';

const FIRST_DAYS = 10;
const MONTHS: Readonly<Record<string, string>> = { '4': 'tư' };
const ORDINALS: Readonly<Record<string, string>> = { '1': 'nhất', '4': 'tư' };

const day = (written: string): string => {
  const value = Number(written);
  return `${value <= FIRST_DAYS ? 'mùng ' : ''}${whole(value)}`;
};
const month = (written: string): string => {
  const value = String(Number(written));
  return `tháng ${MONTHS[value] ?? whole(Number(value))}`;
};
const PLAIN = /^[A-ZĐ]+$/;
const sign = (letters: string): string => DOCUMENT_SIGNS[letters] ?? spelled(letters);

const DATES: readonly Rule[] = [
  [
    /(?:ngày )?(?<!\d)(\d{1,2})\s*[–-]\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/gi,
    (from = '', to = '', at = '', year = '') =>
      `ngày ${day(from)} đến ngày ${day(to)} ${month(at)} năm ${whole(Number(year))}`,
  ],
  [
    /(?:ngày )?(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})/gi,
    (on = '', at = '', year = '') => `ngày ${day(on)} ${month(at)} năm ${whole(Number(year))}`,
  ],
  // A day and a month only where the words before say so: anything else is a fraction.
  [
    /((?:ngày|sáng|chiều|tối) )(\d{1,2})\/(\d{1,2})(?![\d/])/gi,
    (word = '', on = '', at = '') => `${word}${day(on)} ${month(at)}`,
  ],
  [/(ngày )(\d{1,2})(?= tháng)/gi, (word = '', on = '') => `${word}${day(on)}`],
  [/(tháng )0?(\d{1,2})(?!\d)/gi, (_word = '', at = '') => month(at)],
  [
    /(thứ )(\d+)(?!\d|[.,]\d)/gi,
    (word = '', at = '') => `${word}${ORDINALS[at] ?? whole(Number(at))}`,
  ],
  [
    /(\d{1,2}):(\d{2})(?!\d)/g,
    (hour = '', minute = '') =>
      `${whole(Number(hour))} giờ${Number(minute) === 0 ? '' : ` ${whole(Number(minute))}`}`,
  ],
];

const SIGNS: readonly Rule[] = [
  [/(?<=\d)\s*%?\s*[–-]\s*(?=\d)/g, ' đến '],
  [
    /(?<![\p{L}\d])([A-ZĐ])–([A-ZĐ])(?!\p{L})/gu,
    (from = '', to = '') => `${spelled(from)} đến ${spelled(to)}`,
  ],
  [/(?<![\p{L}\d)])[-−](?=\d)/gu, 'âm '],
  [/\s+−\s+/g, ' trừ '],
  [/≥\s*/g, 'từ '],
  [/≤\s*/g, 'không quá '],
  [/>\s*/g, 'trên '],
  [/<\s*/g, 'dưới '],
  [/\s*×\s*/g, ' nhân '],
  [/\s*÷\s*/g, ' chia '],
  [/\s*=\s*/g, ' bằng '],
  [/(?<=\d)\s*\/\s*(?=\d)/g, ' trên '],
  [/\s*\+\s*(?=\S)/g, ' cộng '],
  [/\s*\/(?=(?:năm|người|héc|ha|tháng|ngày)(?!\p{L}))/gu, ' mỗi '],
  [/(?<=\p{L})\/(?=\p{L})/gu, ', '],
  [/\s*%/g, ' phần trăm'],
];

export const RULES: readonly Rule[] = [
  [/\u00a0|\u202f/g, ' '],
  // Names of files say nothing to the ear.
  [/\S*_\S*/g, ''],
  [/([IVX]+(?:\.\d+)+)(?=\s\p{Lu})/gu, '$1,'],
  [/(?<=[\dIVX])\.(?=\d{1,2}(?!\d))/g, ' chấm '],
  [/(\p{L})-(?=\d)/gu, '$1 '],
  [ROMAN, (numeral = '') => whole(romanValue(numeral))],
  [
    /(\d+)[-/]([A-ZĐ]+)[/-]([A-ZĐ]+)(?!\p{L})/gu,
    (no = '', kind = '', by = '') => `${number(no)}, ${sign(kind)}, ${sign(by)}`,
  ],
  tabled(ABBREVIATIONS),
  // Words that are set in capitals have their marks; what has none is spelled.
  [
    /(?<![\p{L}\p{M}])(\p{Lu}{2,})(?![\p{L}\p{M}])/gu,
    (word = '') => (PLAIN.test(word) ? spelled(word) : word.toLowerCase()),
  ],
  ...DATES,
  ...SIGNS,
  // After a number only: “m” alone may be anything.
  [
    /(?<=\d\s*|mỗi )(km²|m²|km|cm|mm|ha|kg|m)(?![\p{L}\p{N}])/gu,
    (unit = '') => ` ${UNITS[unit] ?? unit}`,
  ],
  [/(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)/g, (written = '') => number(written)],
  ...PAUSES,
];
