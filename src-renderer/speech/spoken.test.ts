/** Nothing that a voice would stumble over is left in what is said, of any scene, in any language. */
import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../model/resolution';
import { VIEWS } from '../model/scene';
import { PARTS } from '../scenes/congress/parts';
import { CHAPTERS } from '../scenes/results/chapters';
import { readAt } from '../testing/readings';
import { pack } from '../testing/pack';
import type { Reading } from '../reading/reading';
import { ABBREVIATIONS as EN } from './en/words';
import { spoken } from './spoken';
import { ABBREVIATIONS as VI, DOCUMENT_SIGNS } from './vi/words';

const reading: Reading = {
  eyebrow: 'Chỉ tiêu',
  title: 'Đến năm 2030. Có 12 chỉ tiêu.',
  parts: [
    { kind: 'heading', text: '1. Kinh tế' },
    { kind: 'rows', rows: [{ label: 'GRDP', value: '≥ 10%/năm', note: 'ước' }] },
    { kind: 'ways', label: 'Chọn', ways: [] },
    { kind: 'text', text: 'Uỷ ban', lang: 'vi' },
  ],
  source: 'Tập sách, I.2',
};

it('says a reading sentence by sentence, each at its place, without the ways', () => {
  expect(spoken(reading, 'vi', ['vi', 'en'])).toEqual([
    { at: { part: -1 }, language: 'vi', text: 'Chỉ tiêu' },
    { at: { part: -1 }, language: 'vi', text: 'Đến năm hai nghìn không trăm ba mươi.' },
    { at: { part: -1 }, language: 'vi', text: 'Có mười hai chỉ tiêu.' },
    { at: { part: 0 }, language: 'vi', text: 'một. Kinh tế' },
    {
      at: { part: 1, row: 0 },
      language: 'vi',
      text: 'tổng sản phẩm trên địa bàn: từ mười phần trăm mỗi năm, ước',
    },
    { at: { part: 3 }, language: 'vi', text: 'Uỷ ban' },
  ]);
});

it('says names in their own language, in the reading’s where that has no voice', () => {
  const english = { ...reading, title: 'Bí thư', lang: 'vi', parts: [] };
  expect(spoken(english, 'en', ['vi', 'en'])[1]).toMatchObject({ language: 'vi', text: 'Bí thư' });
  expect(spoken(english, 'en', ['en'])[1]).toMatchObject({ language: 'en', text: 'Bi thu' });
});

it('cuts what is too long between words', () => {
  const long = { ...reading, title: 'nghị quyết '.repeat(200).trim(), parts: [] };
  const said = spoken(long, 'vi', ['vi']).slice(1);
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(800);
  expect(said.map(({ text }) => text).join(' ')).toBe(long.title);
});

/** Of every kind of place; another form of one (`as`, `pick`) is told with the same words. */
const { delegates, people, results, targets } = pack;
const addresses = [
  ...VIEWS,
  ...delegates.dimensions.map(({ id }) => `delegates?by=${id}`),
  ...delegates.dimensions.map(({ id, groups }) => `delegates?by=${id}&pick=${groups[0]?.id}`),
  ...CHAPTERS.map((part) => `results?part=${part}`),
  ...results.areas.flatMap(({ id, themes }) =>
    themes.map((theme) => `results?area=${id}&theme=${theme.id}`),
  ),
  'targets?order=far',
  ...targets.targets.map(({ id }) => `targets?open=${id}`),
  ...targets.targets.flatMap(({ id, parts }) =>
    parts.filter(({ trial }) => trial).map(({ figure }) => `targets?open=${id}&try=${figure}`),
  ),
  ...BRANCHES.map((at) => `resolution?at=${at}`),
  'people?order=name',
  'people?order=kind',
  ...people.bodies.map(({ id }) => `people?body=${id}`),
  ...PARTS.map((part) => `congress?part=${part}`),
  ...pack.people.people.map(({ id }) => `people?who=${id}`),
  ...pack.delegates.notable.map(({ id, dimension }) => `delegates?by=${dimension}&who=${id}`),
  ...pack.figures.map(({ id }) => `congress?source=${id}`),
];

/** Letters and pauses; no digit, no sign, no word of capitals. */
const plain = /^[\p{L}\p{M} ,.:;!?'’-]+$/u;
const capitals = /\p{Lu}{2,}/u;

describe.each(['vi', 'en'])('in %s', (language) => {
  it.each(addresses)('%s is said in words alone', (address) => {
    const said = spoken(readAt(address, language), language, ['vi', 'en']);
    expect(said.length).toBeGreaterThan(0);
    for (const { text } of said) {
      expect(text).toMatch(plain);
      expect(text).not.toMatch(capitals);
      expect(text).not.toMatch(/[,.;:!?]\s*[,;:]| {2}|^[ ,.]|^$/);
      expect(text.length).toBeLessThanOrEqual(800);
    }
  });
});

/** Words of capitals that are no abbreviations. */
const ROMAN = /^[IVX]+$/;

it.each([
  ['vi', { ...VI, ...DOCUMENT_SIGNS }],
  ['en', { ...EN, ...DOCUMENT_SIGNS }],
] as const)('knows every abbreviation of the content in %s', (language, table) => {
  const known = new Set(Object.keys(table).flatMap((key) => key.split(/[ -]/)));
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = (value as Record<string, unknown>)[language];
    if (typeof text === 'string') texts.push(text);
    else Object.values(value).forEach(walk);
  };
  walk(pack);
  const found = texts.flatMap((text) => text.match(/(?<![\p{L}{])\p{Lu}{2,}(?!\p{L})/gu) ?? []);
  expect(found.length).toBeGreaterThan(0);
  expect([...new Set(found)].filter((word) => !known.has(word) && !ROMAN.test(word))).toEqual([]);
});
