import { expect, it } from 'vitest';
import { timelineLayout } from './timeline';

const dates = { from: '2025-09-15', to: '2025-09-17' };

it('has every day, also one without events', () => {
  expect(timelineLayout([], dates)).toEqual([
    { date: '2025-09-15', events: [] },
    { date: '2025-09-16', events: [] },
    { date: '2025-09-17', events: [] },
  ]);
  expect(timelineLayout([], { from: '2025-12-31', to: '2026-01-01' })).toHaveLength(2);
  expect(timelineLayout([], { from: '2025-09-17', to: '2025-09-17' })).toHaveLength(1);
});

it('puts events on their day, in order of the day; what shares a part keeps its order', () => {
  const events = [
    { id: 'vote', date: '2025-09-16', part: 'afternoon' },
    { id: 'open', date: '2025-09-16', part: 'morning' },
    { id: 'close', date: '2025-09-17', part: 'noon' },
    { id: 'greet', date: '2025-09-16', part: 'morning' },
    { id: 'whole', date: '2025-09-16', part: 'day' },
  ] as const;
  const days = timelineLayout(events, dates);
  expect(days.map((day) => day.events.map(({ id }) => id))).toEqual([
    [],
    ['whole', 'open', 'greet', 'vote'],
    ['close'],
  ]);
});
