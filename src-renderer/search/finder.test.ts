import { describe, expect, it, test } from 'vitest';
import { tellerOf } from '../reading/teller';
import { content, pack } from '../testing/pack';
import { foldedWords } from '../text/fold';
import { wordsOf } from '../text/languages';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { finderOf, type Finder } from './finder';
import { synonymsIn } from './synonyms';

const finderIn = (language: string): Finder =>
  finderOf(entriesOf(tellerOf(content, language)), synonymsIn(wordsOf(language).acronyms));
const vi = finderIn('vi');
const en = finderIn('en');
const titles = (find: Finder, query: string): string[] => find(query).map((hit) => hit.entry.title);
const bare = (text: string): string => foldedWords(text).join(' ');

const entry = (title: string): Entry => ({ kind: 'text', title, detail: '', scene: 'home' });
const of = (...all: string[]): Finder => finderOf(all.map(entry), () => '');

describe('accents', () => {
  it('are optional', () => {
    expect(titles(vi, 'nong thanh tung')[0]).toBe('Nông Thanh Tùng');
    expect(vi('ban gioc')[0]?.entry.also).toContain('Bản Giốc');
    expect(titles(vi, 'uy ban')[0]).toMatch(/^Uỷ ban/);
  });

  it.each([
    ['Uỷ ban', 'Ủy ban'],
    ['Hoà', 'Hòa'],
    ['đại hội', 'Ðại hội'],
    ['Đảng', 'Đảng'.normalize('NFD')],
  ])('find the same, written %s or %s', (one, other) => {
    expect(titles(vi, one)).toEqual(titles(vi, other));
    expect(vi(one).length).toBeGreaterThan(0);
  });

  it('that are typed come first, and all others after', () => {
    const find = of('Dương Phố', 'Đường sắt', 'Đương Dương', 'Đường Điện Biên Phủ');
    expect(titles(find, 'duong')).toHaveLength(4);
    expect(titles(find, 'đường').slice(0, 2).sort()).toEqual(
      ['Đường sắt', 'Đường Điện Biên Phủ'].sort(),
    );
    expect(titles(find, 'đường')).toHaveLength(4);
    expect(titles(find, 'dương')[0]).toMatch(/Dương/);
    expect(titles(find, 'đươ')[0]).toMatch(/^Đ/);
  });
});

describe('typing errors', () => {
  it.each([
    ['nogn thanh tung', 'Nông Thanh Tùng'],
    ['nong thnah tung', 'Nông Thanh Tùng'],
    ['nong thanh tunhg', 'Nông Thanh Tùng'],
    ['nongthanhtung', 'Nông Thanh Tùng'],
    ['quan mihn cuong', 'Quản Minh Cường'],
  ])('%s finds %s', (typed, meant) => expect(titles(vi, typed)[0]).toBe(meant));

  it('of one word among several leave what the others find', () => {
    expect(titles(vi, 'kinh te xa hoi zzzz').length).toBeGreaterThan(0);
    expect(titles(vi, 'kihn te xa hoi')[0]).toBe(titles(vi, 'kinh te xa hoi')[0]);
    expect(titles(en, 'econmy')[0]).toMatch(/[Ee]conom/);
    expect(titles(en, 'delegtaes')[0]).toMatch(/[Dd]elegates/);
  });
});

test('words stand in any order, and may be begun only', () => {
  expect(titles(vi, 'tung thanh nong')[0]).toBe('Nông Thanh Tùng');
  expect(titles(vi, 'nong than')).toContain('Nông Thanh Tùng');
});

test.each([
  ['ubnd', /Uỷ ban nhân dân/],
  ['hdnd', /Hội đồng nhân dân/],
  ['grdp', /GRDP/],
  ['bhyt', /BHYT/],
  ['ubkt', /Uỷ ban Kiểm tra/],
  ['ntm', /[Nn]ông thôn mới/],
])('%s', (typed, title) => expect(titles(vi, typed).join('\n')).toMatch(title));

test('what an abbreviation stands for finds it', () => {
  expect(titles(vi, 'tổng sản phẩm trên địa bàn').join('\n')).toContain('GRDP');
  expect(titles(vi, 'bao hiem y te').join('\n')).toContain('BHYT');
});

test('nothing typed finds nothing, and signs are nothing', () => {
  expect(vi('')).toEqual([]);
  expect(vi(' -?!')).toEqual([]);
  expect(vi('qqqqzzzzxxxx')).toEqual([]);
});

describe.each([
  ['vi', vi],
  ['en', en],
])('in %s', (language, find) => {
  it('everybody is found first by the full name', () => {
    for (const { id, name } of pack.people.people) {
      for (const typed of [name, bare(name), name.toUpperCase()]) {
        expect([typed, find(typed)[0]?.entry.scene]).toEqual([typed, `people?who=${id}`]);
      }
    }
  });

  it('every figure is among the first five for its label', () => {
    const teller = tellerOf(content, language);
    for (const { id, label } of pack.figures) {
      for (const typed of [teller.tell(label), bare(teller.tell(label))]) {
        const scenes = find(typed).map((hit) => hit.entry.scene);
        const at = scenes.findIndex((scene) => scene.split(/[?&]/).includes(`source=${id}`));
        expect([typed, at >= 0 && at < 5]).toEqual([typed, true]);
      }
    }
  });

  it('every text is found by its title', () => {
    for (const { title, kind, scene } of entriesOf(tellerOf(content, language))) {
      if (kind !== 'text') continue;
      const scenes = find(title)
        .slice(0, 5)
        .map((hit) => hit.entry.scene);
      expect([title, scenes.includes(scene)]).toEqual([title, true]);
    }
  });
});
