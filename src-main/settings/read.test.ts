import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSettings, parseSettings, readSettings } from './read';
import { parts } from './schema';

const defaults = parseSettings({}).settings;
const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');

describe('parseSettings', () => {
  it('fills in defaults', () => {
    expect(parseSettings({})).toEqual({ settings: defaults, problems: [] });
    expect(parseSettings({ idle: { seconds: 90 } }).settings.idle).toEqual({
      seconds: 90,
      warning: 20,
    });
  });

  it('replaces only the broken part, and says so', () => {
    const { settings, problems } = parseSettings({
      language: 'French',
      pack: '/srv/pack',
      idle: { seconds: 1 },
    });
    expect(settings).toEqual({ ...defaults, pack: '/srv/pack' });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('đang dùng giá trị mặc định (idle.seconds)');
  });

  it.each(['colour', 'constructor', '__proto__'])('names what it does not know: %s', (key) => {
    const given: unknown = JSON.parse(`{"${key}": {"language": "en"}}`);
    expect(parseSettings(given)).toEqual({
      settings: defaults,
      problems: [expect.stringContaining(key)],
    });
  });

  it.each([null, [], 'x', 1])('takes %j for no settings at all', (json) => {
    expect(parseSettings(json)).toMatchObject({
      settings: defaults,
      problems: [expect.any(String)],
    });
  });
});

describe('readSettings', () => {
  it('is content without a file, unless one was named', () => {
    expect(readSettings(file, false)).toEqual({ settings: defaults, problems: [] });
    expect(readSettings(file, true).problems).toHaveLength(1);
  });

  it('goes on with defaults when the file is broken', () => {
    writeFileSync(file, '{"language": "en"');
    expect(readSettings(file, false)).toEqual({
      settings: defaults,
      problems: [expect.stringContaining(file)],
    });
  });

  it('reads the file', () => {
    writeFileSync(file, '{"language": "en"}');
    expect(readSettings(file, true)).toEqual({
      settings: { ...defaults, language: 'en' },
      problems: [],
    });
  });

  it('never throws, and what it gives is always valid, whatever the file says', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(parts), '__proto__'), fc.string());
    const inner = fc.constantFrom('seconds', 'warning', 'week', 'dates', 'from', 'inches', 'mon');
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(inner, fc.jsonValue()));
    const text = fc.oneof(
      fc.dictionary(key, value).map((json) => JSON.stringify(json)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (content) => {
        writeFileSync(file, content);
        const { settings } = readSettings(file, true);
        expect(checkSettings(settings)).toEqual({ settings });
      }),
      { numRuns: 200 },
    );
  });
});
