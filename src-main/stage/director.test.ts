import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { direct, type Director } from './director';
import type { StageConfig, StageView } from './stage';

const config: StageConfig = {
  mode: 'browse',
  language: 'vi',
  languages: ['vi', 'en'],
  idle: { seconds: 60, warning: 20 },
  size: 100,
  present: { minutes: 20 },
  playlist: [{ scene: 'home', seconds: 10 }],
};
const onView = vi.fn<(view: StageView) => void>();
let director: Director;

beforeEach(() => {
  vi.useFakeTimers();
  onView.mockClear();
  director = direct(config, 'home', { open: true, evening: false }, onView);
});
afterEach(() => {
  director.stop();
  vi.useRealTimers();
});

it('has no timer at home', () => {
  expect(vi.getTimerCount()).toBe(0);
});

it('tells every change once, and nothing of touches', () => {
  director.send({ type: 'go', scene: 'people' });
  director.send({ type: 'go', scene: 'people' });
  director.send({ type: 'touched' });
  expect(onView.mock.calls.map(([view]) => view.scene)).toEqual(['people']);
});

it('wakes at the warning, every second of it, and at the reset', () => {
  director.send({ type: 'go', scene: 'people' });
  onView.mockClear();
  vi.advanceTimersByTime(59_000);
  expect(onView).not.toHaveBeenCalled();
  vi.advanceTimersByTime(22_000);
  expect(onView.mock.calls.map(([view]) => view.resetIn)).toEqual([
    ...Array.from({ length: 20 }, (_, i) => 20 - i),
    null,
  ]);
  expect(director.view().scene).toBe('home');
  expect(vi.getTimerCount()).toBe(0);
});

it('takes the warning back at a touch', () => {
  director.send({ type: 'go', scene: 'people' });
  vi.advanceTimersByTime(65_000);
  director.send({ type: 'touched' });
  expect(onView.mock.lastCall?.[0]).toMatchObject({ scene: 'people', resetIn: null });
});

it('is quiet at home once nobody was heard of for as long as a visit is kept', () => {
  expect(director.isQuiet()).toBe(false);
  vi.advanceTimersByTime(80_000);
  expect(director.isQuiet()).toBe(true);
  director.send({ type: 'touched' });
  expect(director.isQuiet()).toBe(false);
  director.send({ type: 'go', scene: 'people' });
  vi.advanceTimersByTime(79_000);
  expect(director.isQuiet()).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(director.isQuiet()).toBe(true);
});

it('is never quiet while staff or a speaker have the screen', () => {
  director.send({ type: 'maintain' });
  vi.advanceTimersByTime(100_000);
  expect(director.isQuiet()).toBe(false);
  director.send({ type: 'present' });
  vi.advanceTimersByTime(10 * 60_000);
  expect(director.isQuiet()).toBe(false);
});

it('is quiet in the lobby, by day and dark', () => {
  director.send({ type: 'config', config: { ...config, mode: 'lobby' } });
  director.send({ type: 'release' });
  expect(director.isQuiet()).toBe(true);
  director.send({ type: 'hours', hours: { open: false, evening: true } });
  expect(director.isQuiet()).toBe(true);
  director.send({ type: 'touched' });
  expect(director.isQuiet()).toBe(false);
});
