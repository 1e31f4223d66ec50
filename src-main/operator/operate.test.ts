import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operations } from '../contract';
import { readAsk } from './asks';
import { openDesk, type Handlers, type Operate } from './operate';

const asks: { [K in keyof Operations]: Operations[K]['ask'] } = {
  speak: { text: 'Xin chào', language: 'vi' },
  hush: null,
  door: null,
  unlock: { pin: '739164' },
  'set-pin': { pin: '739164' },
  postpone: null,
  status: null,
  settings: null,
  'save-settings': { settings: { language: 'en' } },
  statistics: null,
  'export-statistics': null,
  readiness: { seen: { touch: true, picture: null, sound: false } },
  'export-readiness': null,
  packs: null,
  'pack-files': null,
  'pack-check': { file: 'usb/new.pack' },
  'pack-try': null,
  'pack-switch': null,
  'pack-drop': null,
  'pack-back': { key: 'built-in' },
  'export-pack': { form: 'workbook' },
  licences: null,
  clean: null,
  resume: null,
  present: null,
  restart: null,
  leave: null,
  decks: null,
  'save-deck': { deck: { id: 'mine', title: { vi: 'Của tôi', en: 'Mine' }, items: [] } },
  'delete-deck': { deck: 'mine' },
  'export-deck': { deck: 'mine' },
  'deck-files': null,
  'import-deck': { file: 'mine.json' },
  pick: { deck: 'mine' },
  pin: { scene: 'targets', title: 'Chỉ tiêu' },
  'start-talk': { deck: 'mine', step: 0, slot: { until: '15:30' } },
  'keep-drawings': null,
  'print-deck': { deck: 'mine', form: 'pdf', notes: true, language: 'vi' },
  picture: { scene: 'home', language: 'en' },
  'leave-desk': null,
};
const names = Object.keys(asks) as (keyof Operations)[];
const open = ['door', 'unlock', 'set-pin', 'postpone'];
const forVisitors = ['speak', 'hush'];

const handle = vi.fn();
const refused = vi.fn();
const write = vi.fn();
const desk = (inside: boolean, presenting = false, visiting = false): Operate =>
  openDesk({
    handlers: Object.fromEntries(
      names.map((name) => [name, (ask: unknown) => handle(name, ask) as unknown]),
    ) as unknown as Handlers,
    inside: () => inside,
    presenting: () => presenting,
    visiting: () => visiting,
    refused,
    journal: { write },
  });

beforeEach(() => {
  vi.resetAllMocks();
});

describe('readAsk', () => {
  it.each(names)('takes %s as it should be asked for', (name) => {
    expect(readAsk(name, asks[name])).toEqual({ name, ask: asks[name] });
  });

  it.each(names)('refuses %s otherwise', (name) => {
    for (const ask of [undefined, 7, [], 'x', {}, { ...asks[name], more: 1 }]) {
      if (name === 'save-settings' && JSON.stringify(ask) === '{}') continue;
      expect(readAsk(name, ask)).toBeNull();
    }
  });

  it.each([undefined, null, 7, {}, 'quit', '__proto__', 'constructor', 'toString'])(
    'knows no operation %j',
    (name) => {
      expect(readAsk(name, null)).toBeNull();
    },
  );

  it('takes no PIN that is a book', () => {
    expect(readAsk('unlock', { pin: '1'.repeat(21) })).toBeNull();
  });
});

describe('the desk', () => {
  it.each(names.filter((name) => !forVisitors.includes(name)))(
    'does %s in maintenance',
    async (name) => {
      handle.mockResolvedValue('done');
      await expect(desk(true)(name, asks[name])).resolves.toBe('done');
      expect(handle).toHaveBeenCalledExactlyOnceWith(name, asks[name]);
    },
  );

  it.each(names.filter((name) => !open.includes(name)))('refuses %s to others', async (name) => {
    await expect(desk(false)(name, asks[name])).rejects.toThrow('refused');
    expect(handle).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it.each(forVisitors)('does %s for visitors alone', async (name) => {
    const ask = asks[name as keyof Operations];
    await desk(false, false, true)(name, ask);
    expect(handle).toHaveBeenCalledTimes(1);
    await expect(desk(true)(name, ask)).rejects.toThrow('refused');
    await expect(desk(false, true)(name, ask)).rejects.toThrow('refused');
  });

  it.each(open)('hears %s from everybody', async (name) => {
    await desk(false)(name, asks[name as keyof Operations]);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('never notes what was asked with', async () => {
    await expect(desk(false)('unlock', { pin: 739164 })).rejects.toThrow('refused');
    expect(refused).toHaveBeenCalledExactlyOnceWith('operation', 'unlock');
  });

  it('journals what fails, and tells the page nothing of it', async () => {
    handle.mockRejectedValue(new Error('/home/kiosk: no space left'));
    await expect(desk(true)('status', null)).rejects.toThrow(/^failed$/);
    expect(write).toHaveBeenCalledExactlyOnceWith('error', 'operation-failed', {
      name: 'status',
      error: 'Error: /home/kiosk: no space left',
    });
  });
});
