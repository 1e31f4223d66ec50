/** Reads the settings file; a part that is broken falls back alone. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { parts, type Settings } from './schema';

export interface ReadSettings {
  settings: Settings;
  /** One line per part that was not understood, for the operator and the journal. */
  problems: string[];
}

/** Reads `file`. A missing file means defaults; `required` makes that a problem as well. */
export function readSettings(file: string, required: boolean): ReadSettings {
  let json: unknown = {};
  const problems: string[] = [];
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (required || !missing)
      problems.push(`${file}: ${String(error)}; dùng giá trị mặc định / using defaults`);
  }
  const parsed = parseSettings(json);
  return { settings: parsed.settings, problems: [...problems, ...parsed.problems] };
}

/** Takes what is right and puts defaults in place of what is not. */
export function parseSettings(json: unknown): ReadSettings {
  const problems: string[] = [];
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) problems.push('Cài đặt phải là một đối tượng { } / settings must be an object');
  const given = isObject ? (json as Record<string, unknown>) : {};
  for (const key of Object.keys(given)) {
    if (!(key in parts))
      problems.push(`Không có mục cài đặt “${key}” / there is no setting “${key}”`);
  }
  const take = <K extends keyof typeof parts>(key: K): Settings[K] => {
    const part: z.ZodType = parts[key];
    const result = part.safeParse(given[key]);
    if (result.success) return result.data as Settings[K];
    const what = result.error.issues.map(
      (issue) => [key, ...issue.path].join('.') + `: ${issue.message}`,
    );
    problems.push(`${what.join('; ')}; dùng giá trị mặc định / using the default`);
    return part.parse(undefined) as Settings[K];
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const settings = Object.fromEntries(names.map((key) => [key, take(key)])) as Settings;
  return { settings, problems };
}
