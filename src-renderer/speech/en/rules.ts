/** What is said in English for what is written. The order matters: dates before ranges before numbers. */
import { PAUSES, ROMAN, romanValue, tabled, type Rule } from '../rewrite';
import {
  numberInEnglish as number,
  ordinalInEnglish as ordinal,
  wholeInEnglish as whole,
  yearInEnglish as year,
} from './numbers';
import { ABBREVIATIONS, ONE_UNIT, UNITS } from './words';

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';

const DATES: readonly Rule[] = [
  [
    new RegExp(`(?:the )?(?<!\\d)(\\d{1,2})\\s*[–-]\\s*(\\d{1,2}) ${MONTH}`, 'g'),
    (from = '', to = '', month = '') =>
      `the ${ordinal(Number(from))} to the ${ordinal(Number(to))} of ${month}`,
  ],
  [
    new RegExp(`(?:the )?(?<!\\d)(\\d{1,2}) ${MONTH}`, 'g'),
    (day = '', month = '') => `the ${ordinal(Number(day))} of ${month}`,
  ],
  [/(\d+)(?:st|nd|rd|th)(?!\p{L})/gu, (value = '') => ordinal(Number(value))],
  [
    /(\d{1,2}):(\d{2})(?!\d)/g,
    (hour = '', minute = '') =>
      Number(minute) === 0
        ? `${whole(Number(hour))} o’clock`
        : `${whole(Number(hour))} ${number(minute)}`,
  ],
];

const SIGNS: readonly Rule[] = [
  [/(?<=\d)\s*%?\s*[–-]\s*(?=\d)/g, ' to '],
  [/(?<![\p{L}\d)])[-−](?=\d)/gu, 'minus '],
  [/\s+−\s+/g, ' minus '],
  [/≥\s*/g, 'at least '],
  [/≤\s*/g, 'at most '],
  [/>\s*/g, 'over '],
  [/<\s*/g, 'under '],
  [/\s*×\s*/g, ' times '],
  [/\s*÷\s*/g, ' divided by '],
  [/\s*=\s*/g, ' equals '],
  [/(?<=\d)\s*\/\s*(?=\d)/g, ' out of '],
  [/\s*\+\s*(?=\S)/g, ' plus '],
  [/\s*\/(ha|năm|người|year|person)(?!\p{L})/gu, (unit = '') => ` per ${ONE_UNIT[unit] ?? unit}`],
  [/(?<=\p{L})\/(?=\p{L})/gu, ', '],
  [/\s*%/g, ' per cent'],
];

/** The voice would spell every letter with a mark: Vietnamese names are said without theirs. */
const plain = (letters: string): string =>
  letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

export const RULES: readonly Rule[] = [
  [/\u00a0|\u202f/g, ' '],
  // Names of files say nothing to the ear.
  [/\S*_\S*/g, ''],
  [/([IVX]+(?:\.\d+)+)(?=\s\p{Lu})/gu, '$1,'],
  [/&/g, ' and '],
  [/(?<!\p{L})est\.?(?!\p{L})/gu, 'estimated'],
  [/(?<!\p{L})No\.(?= )/gu, 'Number'],
  [/(?<=[\dIVX])\.(?=\d{1,2}(?:\.|\()|\d{1,2}\.)/g, ' point '],
  [/(?<=[IVX])\.(?=\d)/g, ' point '],
  [/(\p{L})-(?=\d)/gu, '$1 '],
  [ROMAN, (numeral = '') => whole(romanValue(numeral))],
  [
    /(\d+)[-/]([A-ZĐ]+)[/-]([A-ZĐ]+)(?!\p{L})/gu,
    (no = '', kind = '', by = '') => `${number(no)}, ${[...kind].join(' ')}, ${[...by].join(' ')}`,
  ],
  tabled(ABBREVIATIONS),
  [/(?<![\p{L}\p{M}])(\p{Lu}{2,})(?![\p{L}\p{M}])/gu, (letters = '') => [...letters].join(' ')],
  ...DATES,
  ...SIGNS,
  [
    /(?<=\d\s*)(km²|m²|km|cm|mm|ha|kg|m)(?![\p{L}\p{N}])/gu,
    (unit = '') => ` ${UNITS[unit] ?? unit}`,
  ],
  // Numbers of four digits without a comma are years.
  [/(?<![\d.,])((?:1[1-9]|20)\d\d)(?![\d.]?\d)/g, (written = '') => year(Number(written))],
  [/(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/g, (written = '') => number(written)],
  [/([\p{L}\p{M}]+)/gu, plain],
  ...PAUSES,
];
