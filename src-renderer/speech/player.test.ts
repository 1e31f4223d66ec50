import { expect, it } from 'vitest';
import { idle, played, type PlayerEvent, type Playing } from './player';

const after = (...events: PlayerEvent['type'][]): Playing =>
  events.reduce<Playing>(
    (state, type) => played(state, type === 'start' ? { type, count: 3 } : { type }),
    idle,
  );

it('reads sentence after sentence and is silent after the last', () => {
  expect(after('start')).toMatchObject({ mode: 'reading', at: 0 });
  expect(after('start', 'ended')).toMatchObject({ mode: 'reading', at: 1 });
  expect(after('start', 'ended', 'ended', 'ended')).toBe(idle);
});

it('goes on to the next sentence, and repeats one as a new take', () => {
  expect(after('start', 'next')).toMatchObject({ mode: 'reading', at: 1 });
  expect(after('start', 'next', 'again')).toMatchObject({ mode: 'reading', at: 1, take: 2 });
  expect(after('start', 'next', 'next', 'next')).toBe(idle);
});

it('waits, and goes on with the sentence that it broke off', () => {
  expect(after('start', 'next', 'pause')).toMatchObject({ mode: 'paused', at: 1 });
  expect(after('start', 'next', 'pause', 'ended')).toMatchObject({ mode: 'paused', at: 1 });
  expect(after('start', 'next', 'pause', 'resume')).toMatchObject({ mode: 'reading', at: 1 });
  expect(after('start', 'pause', 'next')).toMatchObject({ mode: 'reading', at: 1 });
});

it('stops from everywhere; nothing but a start begins it', () => {
  expect(after('start', 'stop')).toBe(idle);
  expect(after('start', 'pause', 'stop')).toBe(idle);
  for (const type of ['ended', 'next', 'again', 'pause', 'resume', 'stop'] as const)
    expect(played(idle, { type })).toBe(idle);
  expect(played(idle, { type: 'start', count: 0 })).toBe(idle);
});
