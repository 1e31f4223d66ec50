import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings, readSettings } from './read';

const defaults = parseSettings({}).settings;

describe('parseSettings', () => {
  it('fills in defaults', () => {
    expect(parseSettings({})).toEqual({ settings: defaults, problems: [] });
    expect(parseSettings({ idle: { seconds: 90 } }).settings.idle).toEqual({
      seconds: 90,
      warning: 20,
    });
  });

  it('replaces only the broken part', () => {
    const { settings, problems } = parseSettings({
      language: 'fr',
      pack: '/srv/pack',
      idle: { seconds: 1 },
    });
    expect(settings).toEqual({ ...defaults, pack: '/srv/pack' });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('idle.seconds');
  });

  it('names what it does not know', () => {
    expect(parseSettings({ colour: 'red' }).problems).toEqual([expect.stringContaining('colour')]);
  });

  it.each([null, [], 'x', 1])('takes %j for no settings at all', (json) => {
    expect(parseSettings(json)).toMatchObject({
      settings: defaults,
      problems: [expect.any(String)],
    });
  });
});

describe('readSettings', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');

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
});
