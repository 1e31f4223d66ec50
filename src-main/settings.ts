/** The settings file: what the operator decides about this machine. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Each part with its default and its safe bounds; a part that is broken falls back alone. */
const parts = {
  /** The language that a visit starts with. */
  language: z.enum(['vi', 'en']).default('vi'),
  /** Folder of another content pack; the built-in one where it is absent. */
  pack: z.string().min(1).optional(),
  /** Seconds without touch until the warning, and from the warning to the reset (WCAG: 20 or more). */
  idle: z
    .strictObject({
      seconds: z.int().min(5).max(3600).default(60),
      warning: z.int().min(20).max(120).default(20),
    })
    .prefault({}),
};

export type Settings = { [K in keyof typeof parts]: z.infer<(typeof parts)[K]> };

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
  const settings = { language: take('language'), pack: take('pack'), idle: take('idle') };
  return { settings, problems };
}
