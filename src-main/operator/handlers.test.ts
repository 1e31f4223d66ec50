import { beforeEach, expect, it, vi } from 'vitest';
import type { KioskStatus, Unlock } from '../contract';
import type { ContentHandlers } from '../content/desk';
import type { DeskHandlers } from '../talk/desk';
import { handlersFor } from './handlers';

const unlock = vi.fn<(pin: string) => Promise<Unlock>>();
const set = vi.fn();
const postpone = vi.fn();
const send = vi.fn();
const save = vi.fn();
const restart = vi.fn();
const speak = vi.fn();
const hush = vi.fn();
const leave = vi.fn();
const write = vi.fn();
let inside: boolean;

const handlers = handlersFor({
  gate: { door: vi.fn(), setUp: vi.fn(), unlock, set, postpone },
  director: { send },
  inside: () => inside,
  settings: { file: 'settings.json', now: vi.fn(), problems: () => ['x'], save },
  status: () => Promise.resolve({} as KioskStatus),
  reports: {
    statistics: vi.fn(),
    'export-statistics': vi.fn(),
    readiness: vi.fn(),
    'export-readiness': vi.fn(),
  },
  desk: {} as DeskHandlers,
  content: {} as ContentHandlers,
  speech: { speak, hush },
  restart,
  leave,
  journal: { write },
});

beforeEach(() => {
  vi.clearAllMocks();
  inside = false;
});

it('gives the screen to whoever knows the PIN, and to nobody else', async () => {
  unlock.mockResolvedValue({ ok: false, lockedFor: 2 });
  expect(await handlers.unlock({ pin: '1' })).toEqual({ ok: false, lockedFor: 2 });
  expect(send).not.toHaveBeenCalled();
  unlock.mockResolvedValue({ ok: true, as: 'operator' });
  expect(await handlers.unlock({ pin: '739164' })).toMatchObject({ ok: true });
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'maintain' });
  expect(write).toHaveBeenCalledExactlyOnceWith('info', 'operator-came');
});

it('gives the desk to a speaker', async () => {
  unlock.mockResolvedValue({ ok: true, as: 'speaker' });
  await handlers.unlock({ pin: '2580' });
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'present' });
  expect(write).toHaveBeenCalledExactlyOnceWith('info', 'speaker-came');
});

it('says who sets a PIN', async () => {
  await handlers['set-pin']({ pin: '739164' });
  expect(set).toHaveBeenLastCalledWith('739164', false);
  inside = true;
  await handlers['set-pin']({ pin: '739164' });
  expect(set).toHaveBeenLastCalledWith('739164', true);
});

it('tells the stage to be cleaned and given back', () => {
  expect(handlers.clean(null)).toBeNull();
  expect(handlers.resume(null)).toBeNull();
  expect(send.mock.calls).toEqual([[{ type: 'clean' }], [{ type: 'release' }]]);
});

it('journals who ends the program', () => {
  expect(handlers.restart(null)).toBeNull();
  expect(handlers.leave(null)).toBeNull();
  expect(write.mock.calls).toEqual([
    ['info', 'operator-restarted'],
    ['info', 'operator-left'],
  ]);
  expect([restart, leave].map((end) => end.mock.calls.length)).toEqual([1, 1]);
});

it('passes settings to and from the store', () => {
  expect(handlers.settings(null)).toMatchObject({ problems: ['x'], file: 'settings.json' });
  void handlers['save-settings']({ settings: { volume: 1 } });
  expect(save).toHaveBeenCalledExactlyOnceWith({ volume: 1 });
});

it('has sentences spoken, and stops them', async () => {
  speak.mockResolvedValue(new Uint8Array([1]));
  expect(await handlers.speak({ text: 'Xin chào', language: 'vi' })).toEqual(new Uint8Array([1]));
  expect(speak).toHaveBeenCalledWith('Xin chào', 'vi');
  expect(handlers.hush(null)).toBeNull();
  expect(hush).toHaveBeenCalled();
});
