import { expect, it } from 'vitest';
import { isScene, views } from './scene';

it.each([
  ...views,
  'delegates?by=age',
  'delegates?by=age&pick=31-40',
  'people?find=Nguyễn',
  `people?find=${'a'.repeat(80)}`,
  'results?pick=a.b_c,d-e',
])('takes %s', (address) => {
  expect(isScene(address)).toBe(true);
});

it.each([
  '',
  'nowhere',
  'Home',
  'home?',
  'home?by',
  'home?by=',
  'home?By=age',
  'home?by=age&',
  'home?by=age?pick=1',
  'home#x',
  'home?by=<b>',
  'home?by=a b',
  'home?by=%41',
  `people?find=${'a'.repeat(81)}`,
  `people?${Array.from({ length: 5 }, () => `a=${'b'.repeat(60)}`).join('&')}`,
])('refuses “%s”', (address) => {
  expect(isScene(address)).toBe(false);
});
