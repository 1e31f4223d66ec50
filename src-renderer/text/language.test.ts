/** A made-up third language, half translated: only data is added. */
import { expect, it } from 'vitest';
import { languagesOf, nextOf } from './language';
import en from './languages/en.json';
import vi from './languages/vi.json';

const zh = {
  code: 'zh',
  name: '中文',
  date: { long: '{year}年{month}月{day}日' },
  comparators: { gte: '至少' },
  messages: { home: '首页', 'talk-step': '第{step}步，共{steps}步' },
};
const languages = languagesOf([zh, vi, en]);
const words = languages.get('zh');

it('says what its file says', () => {
  expect(words?.messages.home).toBe('首页');
  expect(words?.date.long).toBe('{year}年{month}月{day}日');
  expect(words?.comparators.gte).toBe('至少');
});

it('says in English what its file leaves out, table by table', () => {
  expect(words?.messages.back).toBe(en.messages.back);
  expect(words?.date.short).toBe(en.date.short);
  expect(words?.comparators.gt).toBe(en.comparators.gt);
  expect(Object.keys(words?.messages ?? {}).sort()).toEqual(Object.keys(vi.messages).sort());
});

it('takes no initials from another language', () => {
  expect(words?.acronyms).toEqual({});
});

it('writes numbers in its own way, though its file does not say how', () => {
  expect(words?.locale).toBe('zh');
});

it('says in Vietnamese what English does not say either', () => {
  const half = { code: 'en', name: 'English', messages: { home: 'Home' } };
  const told = languagesOf([half, vi, zh]).get('zh');
  expect(told?.messages.home).toBe('首页');
  expect(told?.messages.back).toBe(vi.messages.back);
});

it('leaves complete languages as they are', () => {
  expect(languages.get('vi')).toEqual(vi);
  expect(languages.get('en')).toEqual(en);
});

it('goes round the languages', () => {
  const codes = ['vi', 'en', 'zh'];
  expect(['vi', 'en', 'zh', 'fr'].map((code) => nextOf(codes, code))).toEqual([
    'en',
    'zh',
    'vi',
    'vi',
  ]);
  expect(nextOf([], 'vi')).toBe('vi');
});
