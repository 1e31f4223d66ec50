import { expect, it } from 'vitest';
import { statisticsCsv, table } from './csv';
import type { Days } from './days';
import { summarize } from './summary';

const hours = Array<number>(24).fill(0);
const days: Days = {
  '2026-11-22': {
    hours: hours.with(9, 3),
    languages: { vi: 3, en: 1 },
    scenes: {
      delegates: { visits: 2, ms: 61_900 },
      'delegates?by=age': { visits: 1, ms: 5_000 },
      home: { visits: 3, ms: 2_500 },
    },
    touched: { 'delegates/pick': 4 },
  },
  '2026-11-21': { hours: hours.with(23, 1), languages: { vi: 1 }, scenes: {}, touched: {} },
};

it('is a table that Excel opens in Viet Nam', () => {
  expect(statisticsCsv(days).split('\r\n')).toEqual([
    '\uFEFFNgày;Loại;Màn hình;Chi tiết;Số lượt;Số giây',
    '2026-11-21;Lượt khách theo giờ;;23–24 giờ;1;',
    '2026-11-21;Ngôn ngữ;;Tiếng Việt;1;',
    '2026-11-22;Lượt khách theo giờ;;9–10 giờ;3;',
    '2026-11-22;Ngôn ngữ;;Tiếng Anh;1;',
    '2026-11-22;Ngôn ngữ;;Tiếng Việt;3;',
    '2026-11-22;Màn hình;Đại biểu;;2;61',
    '2026-11-22;Phần của màn hình;Đại biểu;by=age;1;5',
    '2026-11-22;Màn hình;Trang đầu;;3;2',
    '2026-11-22;Thao tác;Đại biểu;pick;4;',
    '',
  ]);
});

it('quotes what needs it, and runs no formula', () => {
  expect(table([['a;b', 'c"d', '=1+1', -1]])).toBe(`\uFEFF"a;b";"c""d";'=1+1;-1\r\n`);
});

it('is summed up for the screen', () => {
  expect(summarize(days, true)).toEqual({
    enabled: true,
    days: 2,
    visits: 4,
    byHour: hours.with(9, 3).with(23, 1),
    byView: [
      { view: 'home', visits: 3, seconds: 2 },
      { view: 'delegates', visits: 2, seconds: 61 },
    ],
    byLanguage: [
      { language: 'vi', visits: 4 },
      { language: 'en', visits: 1 },
    ],
    touched: [{ what: 'delegates/pick', times: 4 }],
  });
});
