import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Settings } from '../settings/schema';
import { advance, openStage, viewOf, type StageConfig, type StageEvent } from '../stage/stage';
import { count, tailMs, type Counting } from './count';

const config: StageConfig = {
  mode: 'lobby',
  language: 'vi',
  languages: ['vi', 'en'],
  idle: { seconds: 60, warning: 20 },
  size: 100,
  present: { minutes: 20 },
  playlist: [{ scene: 'delegates?by=age', seconds: 10 }],
};
const idleMs = 80_000;
const noon = Date.parse('2026-11-22T12:00:00');
const hours = { open: true, evening: false };

/** Lets events happen on a real stage, each after some seconds, and counts them. */
function play(
  events: readonly [seconds: number, event: StageEvent][],
  mode: Settings['mode'] = 'lobby',
  counting: Counting = { days: {}, visit: null },
): Counting {
  let stage = openStage({ ...config, mode }, 'home', hours, 0);
  let now = 0;
  for (const [seconds, event] of events) {
    now += seconds * 1000;
    const before = viewOf(stage, now);
    stage = advance(stage, event, now);
    const at = new Date(noon + now);
    counting = count(counting, { before, event, after: viewOf(stage, now), now, at }, idleMs);
  }
  return counting;
}

const touch: StageEvent = { type: 'touched' };
const go = (scene: string): StageEvent => ({ type: 'go', scene });
const tick: StageEvent = { type: 'tick' };
const today = ({ days }: Counting) => days['2026-11-22'] ?? expect.fail('nothing was counted');
const visits = (counting: Counting): number =>
  Object.values(counting.days).reduce((n, day) => n + day.hours.reduce((a, b) => a + b), 0);

it('counts nothing while the lobby plays', () => {
  expect(play([[30, tick]])).toEqual({ days: {}, visit: null });
});

it('counts a visit at its first touch, in its hour, with the scene that was taken over', () => {
  const day = today(play([[5, touch]]));
  expect(day.hours[12]).toBe(1);
  expect(day.languages).toEqual({ vi: 1 });
  expect(day.scenes).toEqual({
    delegates: { visits: 1, ms: 0 },
    'delegates?by=age': { visits: 1, ms: 0 },
  });
  expect(day.touched).toEqual({});
});

it('counts how long people stay, and what they touch', () => {
  const day = today(
    play([
      [5, touch],
      [4, go('delegates?by=age&pick=31-40')],
      [6, go('targets')],
      [1, { type: 'language', language: 'en' }],
      [2, { type: 'back' }],
    ]),
  );
  expect(day.scenes['delegates?by=age']).toEqual({ visits: 1, ms: 10_000 });
  expect(day.scenes['targets']).toEqual({ visits: 1, ms: 3_000 });
  expect(day.languages).toEqual({ vi: 1, en: 1 });
  expect(day.touched).toEqual({
    'delegates/pick': 1,
    'delegates/to-targets': 1,
    'targets/language': 1,
    'targets/back': 1,
  });
});

it('ends a visit by its reset; what comes after the last touch counts a little', () => {
  const counting = play([
    [5, touch],
    [90, tick],
    [5, touch],
  ]);
  expect(visits(counting)).toBe(2);
  expect(today(counting).scenes['delegates']).toEqual({ visits: 2, ms: tailMs });
});

it('counts a visit that begins in the same step as the last one ends', () => {
  const counting = play([
    [5, touch],
    [90, touch],
  ]);
  expect(visits(counting)).toBe(2);
});

it('without a lobby, two visits lie as far apart as the stage waits', () => {
  const events: [number, StageEvent][] = [
    [5, touch],
    [30, touch],
    [79, go('people')],
    [90, touch],
  ];
  expect(visits(play(events, 'browse'))).toBe(2);
});

it('is no visit what the operator does', () => {
  const counting = play([
    [5, touch],
    [1, { type: 'maintain' }],
    [5, touch],
    [5, { type: 'release' }],
  ]);
  expect(visits(counting)).toBe(1);
});

it('never keeps what was typed or who was looked up', () => {
  const counting = play([
    [1, touch],
    [1, go('people?find=nguyễn')],
    [1, go('people?find=nguyễn-văn&who=nguyen-van-a')],
    [1, touch],
  ]);
  expect(JSON.stringify(counting.days)).not.toMatch(/nguy/);
  expect(today(counting).touched).toMatchObject({ 'people/find': 1, 'people/who': 1 });
});

const event: fc.Arbitrary<StageEvent> = fc.oneof(
  fc.constantFrom(
    touch,
    tick,
    { type: 'back' } as const,
    { type: 'home' } as const,
    { type: 'maintain' } as const,
    { type: 'release' } as const,
    { type: 'language', language: 'en' } as const,
  ),
  fc.constantFrom('home', 'delegates?by=age', 'people?find=x', 'targets?open=t1').map(go),
);

it('over anything that may happen: no count is negative, and no more time than has passed', () => {
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), event), { maxLength: 200 });
  fc.assert(
    fc.property(events, fc.constantFrom('lobby', 'browse'), (steps, mode) => {
      const { days } = play(steps, mode);
      const passed = steps.reduce((sum, [seconds]) => sum + seconds * 1000, 0);
      const seen = Object.values(days).flatMap(({ scenes }) => Object.entries(scenes));
      const stays = seen.filter(([key]) => !key.includes('?')).map(([, { ms }]) => ms);
      expect(stays.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(passed);
      const counts = Object.values(days).flatMap((day) => [
        ...day.hours,
        ...Object.values(day.touched),
        ...Object.values(day.languages),
      ]);
      expect(counts.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
      expect(stays.every((ms) => Number.isInteger(ms) && ms >= 0)).toBe(true);
    }),
  );
});
