import { expect, it } from 'vitest';
import type { StageState } from '../contract';
import { isAtRest } from './rest';

const settings = { language: 'vi' as const, idle: { seconds: 60, warning: 20 } };
const home: StageState = {
  mode: 'browse',
  owner: 'visitor',
  scene: 'home',
  language: 'vi',
  trail: [],
  ground: 'day',
  lobby: null,
  asleep: false,
  resetIn: null,
  cleaning: null,
};
const rests = (change: Partial<StageState>, quietMs = 80_000): boolean =>
  isAtRest({ view: { ...home, ...change }, quietMs, settings });

it('rests in the lobby, by day and dark', () => {
  expect(rests({ mode: 'lobby', owner: 'lobby', scene: 'people' }, 0)).toBe(true);
  expect(rests({ mode: 'lobby', owner: 'lobby', asleep: true }, 0)).toBe(true);
});

it('rests at home once nobody was heard of for as long as a visit is kept', () => {
  expect(rests({})).toBe(true);
  expect(rests({}, 79_999)).toBe(false);
});

it.each<Partial<StageState>>([
  { owner: 'presenter' },
  { owner: 'maintenance' },
  { mode: 'lobby' },
  { scene: 'people' },
  { language: 'en' },
  { trail: ['home'] },
  { resetIn: 3 },
  { owner: 'lobby', cleaning: 12 },
])('does not rest with %o', (change) => {
  expect(rests(change, Infinity)).toBe(false);
});
