import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { direct, type Director } from '../stage/director';
import type { StageConfig } from '../stage/stage';
import { timeAt } from '../time';
import type { KeyInput } from './keys';
import { openTalk } from './talk';
import { openTalks, type Podium, type Talks } from './talks';
import { deck } from './testing';

const config: StageConfig = {
  mode: 'lobby',
  language: 'vi',
  languages: ['vi', 'en'],
  idle: { seconds: 60, warning: 20 },
  size: 100,
  present: { minutes: 20 },
  playlist: [{ scene: 'results', seconds: 10 }],
};
const tell = vi.fn();
const point = vi.fn();
const write = vi.fn();
const file = { keep: vi.fn(), forget: vi.fn(), left: vi.fn() };
const podium = {
  begin: vi.fn(),
  end: vi.fn(),
  isAlone: vi.fn(() => false),
  notes: vi.fn(() => 'shown' as const),
  showNotes: vi.fn(),
  swap: vi.fn(),
  tell: vi.fn(),
  push: vi.fn(),
  point: vi.fn(),
} satisfies Podium;
let director: Director;
let talks: Talks;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  file.left.mockReturnValue(null);
  const time = timeAt(1);
  director = direct(config, 'home', { open: true, evening: false }, vi.fn(), time);
  talks = openTalks({ director, podium, tell, point, file, time, journal: { write } });
});
afterEach(() => {
  director.stop();
  vi.useRealTimers();
});

const key = (code: string): boolean =>
  talks.key({
    type: 'keyDown',
    code,
    key: '',
    shift: false,
    control: false,
    alt: false,
    meta: false,
    isAutoRepeat: false,
  } satisfies KeyInput);
const owner = (): string => director.view().owner;

it('takes the screen, and gives it back after two Escs', () => {
  talks.begin(deck, 0, null);
  expect(owner()).toBe('presenter');
  expect(talks.screen()).toMatchObject({ scene: 'delegates?by=age', talk: { step: 0, steps: 4 } });
  key('Escape');
  key('Escape');
  expect(owner()).toBe('lobby');
  expect(talks.screen().talk).toBeNull();
  expect(talks.speaker()).toBeNull();
  expect(podium.end).toHaveBeenCalledOnce();
  expect(file.forget).toHaveBeenCalledOnce();
  expect(tell).toHaveBeenCalled();
});

it('ends 20 minutes after the last input, by key, touch or pointing', () => {
  talks.begin(deck, 0, null);
  const wait = (minutes: number): void => void vi.advanceTimersByTime(minutes * 60_000);
  wait(15);
  key('PageDown');
  wait(15);
  talks.hear({ type: 'pointing', at: null }, 'live');
  wait(15);
  talks.hear({ type: 'talk', command: { do: 'next' } }, 'speaker');
  wait(19);
  expect(owner()).toBe('presenter');
  wait(2);
  expect(owner()).toBe('lobby');
});

it('has keys for itself while it lasts only', () => {
  expect(key('PageDown')).toBe(false);
  talks.begin(deck, 0, null);
  expect(key('PageDown')).toBe(true);
  expect(key('KeyA')).toBe(true);
  talks.hear({ type: 'typing', on: true }, 'speaker');
  expect(key('KeyB')).toBe(false);
  expect(talks.screen().talk).toMatchObject({ step: 1, cover: null });
});

it('follows a chart that is touched on either display, but not on a wall that is frozen', () => {
  talks.begin(deck, 0, null);
  talks.hear({ type: 'change', scene: 'delegates?by=age&pick=51-60' }, 'screen');
  expect(talks.live().scene).toBe('delegates?by=age&pick=51-60');
  key('KeyF');
  talks.hear({ type: 'change', scene: 'people' }, 'screen');
  expect(talks.live().scene).toBe('delegates?by=age&pick=51-60');
  talks.hear({ type: 'change', scene: 'people' }, 'live');
  expect(talks.live().scene).toBe('people');
  expect(talks.screen().scene).toBe('delegates?by=age&pick=51-60');
});

it('takes no drawing from a wall that is frozen', () => {
  talks.begin(deck, 0, null);
  const stroke = { id: 'a', colour: 0 as const, points: [{ x: 0, y: 0 }] };
  const draw = { type: 'talk', command: { do: 'draw', stroke } } as const;
  key('KeyF');
  talks.hear(draw, 'screen');
  expect(talks.live().talk?.ink).toEqual([]);
  talks.hear(draw, 'live');
  expect(talks.live().talk?.ink).toEqual([stroke]);
});

it('leaves no key to a window that is not there', () => {
  talks.begin(deck, 0, null);
  key('KeyG');
  talks.hear({ type: 'typing', on: true }, 'speaker');
  expect([key('Space'), key('KeyB')]).toEqual([false, false]);
  podium.isAlone.mockReturnValue(true);
  expect([key('Space'), key('KeyB')]).toEqual([true, true]);
  expect(talks.screen().talk).toMatchObject({ step: 1, cover: 'black' });
  key('KeyB');
  talks.begin(deck, 0, null);
  key('KeyO');
  expect(talks.speaker()?.overlay).toBeNull();
  podium.isAlone.mockReturnValue(false);
});

it('changes the language of the hall, and says that the notes may be shown', () => {
  talks.begin(deck, 0, null);
  key('KeyV');
  expect(talks.screen().language).toBe('en');
  key('KeyV');
  expect(talks.screen().language).toBe('vi');
  key('KeyY');
  expect(podium.showNotes).toHaveBeenCalledOnce();
});

it('tells the notes to the speaker alone, and only where they may be shown', () => {
  talks.begin(deck, 0, null);
  expect(JSON.stringify([talks.screen(), talks.live()])).not.toContain('Lời dẫn');
  expect(talks.speaker()?.steps[0]?.notes).toBe('Lời dẫn một');
  podium.notes.mockReturnValueOnce('ask' as never);
  expect(JSON.stringify(talks.speaker())).not.toContain('Lời dẫn');
});

it('says when the wall has drawn what it was told', () => {
  talks.begin(deck, 0, null);
  expect(talks.speaker()?.ready).toBe(false);
  talks.painted('delegates?by=age');
  expect(talks.speaker()?.ready).toBe(true);
  key('PageDown');
  expect(talks.speaker()?.ready).toBe(false);
});

it('goes on with the talk that was left', () => {
  expect(talks.resume()).toBe(false);
  file.left.mockReturnValue({ talk: openTalk(deck, 2, null), deck });
  expect(talks.resume()).toBe(true);
  expect(talks.screen()).toMatchObject({ owner: 'presenter', scene: 'targets' });
});

it('is over when the operator takes the screen', () => {
  talks.begin(deck, 0, null);
  director.send({ type: 'maintain' });
  expect(talks.isOn()).toBe(false);
  expect(podium.end).toHaveBeenCalledOnce();
});

it('forgets what was picked for when the desk is left', () => {
  director.send({ type: 'present' });
  talks.pick({ deck: 'own', title: 'Của tôi', pinned: 0 });
  expect(talks.screen().picking).not.toBeNull();
  director.send({ type: 'release' });
  expect(talks.screen().picking).toBeNull();
});
