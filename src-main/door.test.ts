import { beforeEach, expect, it, vi } from 'vitest';
import { channels } from './channels';
import type { KioskState } from './contract';
import { openDoor } from './door';
import type { Guest } from './windows/guests';

const ipc = vi.hoisted(() => ({
  handlers: new Map<string, (...args: unknown[]) => unknown>(),
}));

vi.mock('electron', () => {
  const keep = (channel: string, handler: (...args: unknown[]) => unknown): void => {
    ipc.handlers.set(channel, handler);
  };
  return { ipcMain: { handle: keep, on: keep } };
});

const state = { packRevision: 0 } as KioskState;
const operate = vi.fn();
const onEvent = vi.fn();
const refused = vi.fn();
const own = { own: true, sender: { id: 1 } };
const foreign = { own: false };
const guest = { own: false, guest: { state: () => ({ packRevision: 7 }), onEvent: vi.fn() } };

beforeEach(() => {
  vi.clearAllMocks();
  openDoor({
    isOwn: (event) => (event as unknown as typeof own).own,
    guestOf: (event) => (event as unknown as { guest?: Guest }).guest,
    state: () => Promise.resolve(state),
    operate,
    onEvent,
    refused,
  });
});

const arrive = (channel: string, ...args: unknown[]): unknown =>
  ipc.handlers.get(channel)?.(...args);

it('answers our page', async () => {
  await expect(arrive(channels.state, own)).resolves.toBe(state);
});

it('passes on what our page asks for', async () => {
  operate.mockResolvedValue('answer');
  await expect(arrive(channels.operate, own, 'door', null)).resolves.toBe('answer');
  expect(operate).toHaveBeenCalledExactlyOnceWith('door', null);
});

it('answers nobody else', () => {
  expect(() => arrive(channels.state, foreign)).toThrow('refused');
  expect(() => arrive(channels.operate, foreign, 'door', null)).toThrow('refused');
  expect(operate).not.toHaveBeenCalled();
  expect(refused).toHaveBeenCalledTimes(2);
});

it('gives a page that nobody sees a state of its own, and no more', () => {
  expect(arrive(channels.state, guest)).toEqual({ packRevision: 7 });
  arrive(channels.event, guest, { type: 'painted', scene: 'people' });
  arrive(channels.event, guest, { type: 'nonsense' });
  expect(guest.guest.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'painted', scene: 'people' });
  expect(onEvent).not.toHaveBeenCalled();
  expect(() => arrive(channels.operate, guest, 'status', null)).toThrow('refused');
});

it('lets another page ask for what that page may ask for', async () => {
  const asked = vi.fn(() => Promise.resolve('picture'));
  const speaker = { ...guest, guest: { ...guest.guest, operate: asked } };
  await expect(arrive(channels.operate, speaker, 'picture', null)).resolves.toBe('picture');
  expect(asked).toHaveBeenCalledExactlyOnceWith('picture', null);
  expect(operate).not.toHaveBeenCalled();
});

it('passes on what our page tells', () => {
  arrive(channels.event, own, { type: 'go', scene: 'people' });
  expect(onEvent).toHaveBeenCalledWith({ type: 'go', scene: 'people' }, own.sender);
});

it.each([
  [foreign, { type: 'touched' }],
  [own, { type: 'go', scene: 'nowhere' }],
  [own, undefined],
])('ignores and notes %j %j', (sender, message) => {
  arrive(channels.event, sender, message);
  expect(onEvent).not.toHaveBeenCalled();
  expect(refused).toHaveBeenCalledTimes(1);
});

it('survives what cannot be written as JSON', () => {
  const circle: Record<string, unknown> = { type: 'go', beat: 1n };
  circle['self'] = circle;
  arrive(channels.event, own, circle);
  expect(refused).toHaveBeenCalledExactlyOnceWith('message', expect.stringContaining("'go'"));
});

it('opens no other channel', () => {
  expect([...ipc.handlers.keys()]).toEqual([channels.state, channels.operate, channels.event]);
});
