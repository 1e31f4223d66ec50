/** The settings while the kiosk runs: read once, saved as a whole or not at all. */
import { existsSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { writeAtomic } from '../atomic';
import type { Operations } from '../contract';
import type { Journal } from '../journal';
import { keepBroken } from './broken';
import { checkSettings, readSettings } from './read';
import type { Settings } from './schema';

export interface SettingsStore {
  readonly file: string;
  now(): Settings;
  /** What was wrong with the file at the start; nothing any more after a save. */
  problems(): string[];
  /** Takes the place of the file and of what is in force, or changes nothing and says why. */
  save(given: unknown): Operations['save-settings']['answer'];
}

/**
 * Reads `file`; a broken one is copied, journaled and told.
 * @param required whether somebody named the file, so that it must be there.
 * @param onSaved called when other settings are in force.
 */
export function openSettings(
  file: string,
  required: boolean,
  journal: Journal,
  onSaved: () => void,
): SettingsStore {
  let { settings, problems } = readSettings(file, required);
  const started = settings;
  if (problems.length > 0) {
    journal.write('warning', 'settings-broken', { file, problems, copy: copyOf(file) });
  }

  return {
    file,
    now: () => settings,
    problems: () => problems,
    save(given) {
      const checked = checkSettings(given);
      if ('problems' in checked) return { ...checked, restart: false };
      const next = checked.settings;
      if (next.pack !== settings.pack && !isFolder(next.pack)) {
        const problem = `Thư mục nội dung: không có thư mục “${next.pack}” trên máy này`;
        return { problems: [problem], fields: ['pack'], restart: false };
      }
      try {
        writeAtomic(file, `${JSON.stringify(next, null, 2)}\n`);
      } catch (error) {
        journal.write('warning', 'settings-not-saved', { file, error: String(error) });
        const problem = `Không ghi được tệp cài đặt ${file} (${String(error)})`;
        return { problems: [problem], restart: false };
      }
      const changed = Object.keys({ ...settings, ...next }).filter((key) => {
        const name = key as keyof Settings;
        return !isDeepStrictEqual(settings[name], next[name]);
      });
      journal.write('info', 'settings-saved', { changed });
      settings = next;
      problems = [];
      onSaved();
      // The folder of the content is looked for when the program starts; all else is in force now.
      return { problems: [], restart: next.pack !== started.pack };
    },
  };
}

/** No folder at all means the built-in pack. */
function isFolder(dir: string | undefined): boolean {
  try {
    return dir === undefined || statSync(dir).isDirectory();
  } catch {
    return false;
  }
}

function copyOf(file: string): string | null {
  try {
    return existsSync(file) ? keepBroken(file, new Date()) : null;
  } catch {
    // The disk is full or closed to us; the broken file itself is still there.
    return null;
  }
}
