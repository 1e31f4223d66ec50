/** What pack and interface say in a language for which there is no file, and only some texts. */
import { expect, it, vi } from 'vitest';
import { tellerOf } from '../reading/teller';
import { content } from '../testing/pack';
import { formatDate, formatMonths, formatNumber, formatPeriod } from './format';
import { languages, offered } from './languages';
import { inLanguage } from './tell';

vi.mock(import('./language'), async (load) => {
  const real = await load();
  const zh = {
    code: 'zh',
    name: '中文',
    date: { long: '{year}年{month}月{day}日', days: '{year}年{month}月{from}日至{day}日' },
    span: { one: '{months}个月', other: '{months}个月' },
    comparators: { gt: '超过' },
    messages: { home: '首页' },
  };
  return { ...real, languagesOf: (files) => real.languagesOf([...files, zh]) };
});

it('reads every file of the folder', () => {
  expect([...languages.keys()].sort()).toEqual(['en', 'vi', 'zh']);
  expect(offered(['vi', 'fr', 'zh'])).toEqual(['vi', 'zh']);
});

it('writes dates, numbers and spans as the file has it, the rest as in English', () => {
  expect(formatDate('2025-09-17', 'zh')).toBe('2025年9月17日');
  expect(formatPeriod('2025-09-15/2025-09-17', 'zh')).toBe('2025年9月15日至17日');
  expect(formatPeriod('2025-09-17', 'zh')).toBe('17 September 2025');
  expect(formatNumber(1234.5, 'zh')).toBe('1,234.5');
  expect(formatMonths(827, '岁', 'zh')).toBe('68岁 11个月');
});

it('tells texts of the pack in it, and in English where the pack has none', () => {
  expect(inLanguage({ vi: 'Có', en: 'Yes', zh: '有' }, 'zh')).toBe('有');
  expect(inLanguage({ vi: 'Có', en: 'Yes' }, 'zh')).toBe('Yes');
  const zh = tellerOf(content, 'zh');
  const delegates = {
    vi: '{congress.present}',
    en: '{congress.present}',
    zh: '共{congress.present:n}人',
  };
  expect(zh.tell(delegates)).toBe('共399人');
  expect(zh.say('home')).toBe('首页');
  expect(zh.say('back')).toBe('Back');
  expect(zh.tell(content.pack.congress.motto)).toBe(content.pack.congress.motto.en);
});
