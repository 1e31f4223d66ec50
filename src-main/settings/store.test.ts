import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBroken } from './broken';
import { parseSettings, readSettings } from './read';
import { openSettings, type SettingsStore } from './store';

const defaults = parseSettings({}).settings;
const write = vi.fn();
const onSaved = vi.fn();
let dir: string;
let file: string;

beforeEach(() => {
  vi.clearAllMocks();
  dir = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(dir, 'settings.json');
});

const open = (): SettingsStore => openSettings(file, false, { write }, onSaved);
const events = (): unknown[] => write.mock.calls.map(([, event]) => event as unknown);

describe('save', () => {
  it('takes the place of the file and of what is in force', () => {
    const store = open();
    const next = { ...defaults, idle: { seconds: 30, warning: 25 } };
    expect(store.save(next)).toEqual({ problems: [], restart: false });
    expect(store.now()).toEqual(next);
    expect(readSettings(file, true)).toEqual({ settings: next, problems: [] });
    expect(onSaved).toHaveBeenCalledTimes(1);
    expect(write).toHaveBeenCalledExactlyOnceWith('info', 'settings-saved', { changed: ['idle'] });
  });

  it('changes nothing where anything is wrong, and names all of it', () => {
    const store = open();
    const { problems } = store.save({ ...defaults, volume: 101, colour: 'red', language: 'en' });
    expect(problems).toEqual(['Âm lượng (%): không được quá 100', 'Không có mục cài đặt “colour”']);
    expect(store.now()).toEqual(defaults);
    expect(readdirSync(dir)).toEqual([]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('tells what waits for a restart, until it is as at the start again', () => {
    const store = open();
    expect(store.save({ ...defaults, pack: dir }).restart).toBe(true);
    expect(store.save({ ...defaults, pack: dir, volume: 5 }).restart).toBe(true);
    expect(store.save(defaults).restart).toBe(false);
    expect(store.save({ ...defaults, display: '7' }).restart).toBe(false);
  });

  it.each(['nowhere', 'settings.json', 'settings.json/x', '\0'])(
    'takes no pack from %j',
    (name) => {
      writeFileSync(file, '{}');
      expect(open().save({ ...defaults, pack: join(dir, name) })).toEqual({
        problems: [expect.stringContaining('không có thư mục')],
        fields: ['pack'],
        restart: false,
      });
    },
  );

  it('says when the disk takes nothing', () => {
    const store = openSettings(join(file, 'settings.json'), false, { write }, onSaved);
    writeFileSync(file, 'no folder');
    expect(store.save(defaults).problems).toEqual([expect.stringContaining('Không ghi được')]);
    expect(events()).toEqual(['settings-not-saved']);
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('a broken file', () => {
  it('is told, journaled once and kept as a copy', () => {
    writeFileSync(file, '{"volume": 900, "language": "en"}');
    const store = open();
    expect(store.now()).toEqual({ ...defaults, language: 'en' });
    expect(store.problems()).toEqual([expect.stringContaining('Âm lượng')]);
    expect(events()).toEqual(['settings-broken']);
    store.save(store.now());
    expect(store.problems()).toEqual([]);
    const [copy = ''] = readdirSync(dir).filter((name) => name.includes('broken'));
    expect(copy).toMatch(/^settings\.broken-\d{4}-\d\d-\d\dT[\d-]+Z\.json$/);
    expect(readFileSync(join(dir, copy), 'utf8')).toBe('{"volume": 900, "language": "en"}');
  });

  it('is copied once, however often the kiosk starts with it', () => {
    writeFileSync(file, '{');
    open();
    open();
    expect(readdirSync(dir)).toHaveLength(2);
  });

  it('leaves five copies at most', () => {
    for (let day = 1; day <= 12; day += 1) {
      writeFileSync(file, JSON.stringify({ volume: -day }));
      keepBroken(file, new Date(Date.UTC(2026, 0, day)));
    }
    const copies = readdirSync(dir).filter((name) => name.includes('broken'));
    expect(copies).toHaveLength(5);
    expect(copies.sort()[0]).toContain('2026-01-08');
  });

  it('that cannot be copied is still told', () => {
    writeFileSync(file, '{');
    chmodSync(dir, 0o500);
    expect(open().problems()).toHaveLength(1);
    chmodSync(dir, 0o700);
  });
});
