/** Reads the settings file; a part that is broken falls back alone. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parts, type Settings } from './schema';
import { sentenceOf } from './words';

export interface ReadSettings {
  settings: Settings;
  /** A sentence for every part that was not understood, for the operator and the journal. */
  problems: string[];
}

/** Everything at once, and nothing else: what a save must be. */
const whole = z.strictObject(parts);

/** Reads `file`. A missing file means defaults; `required` makes that a problem as well. */
export function readSettings(file: string, required: boolean): ReadSettings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const problem = `Không đọc được tệp cài đặt ${file} (${String(error)}); đang dùng giá trị mặc định`;
    return { ...parseSettings({}), problems: required || !missing ? [problem] : [] };
  }
  try {
    return parseSettings(JSON.parse(text));
  } catch (error) {
    const problem = `Tệp cài đặt ${file} bị hỏng (${String(error)}); đang dùng giá trị mặc định`;
    return { ...parseSettings({}), problems: [problem] };
  }
}

/** Takes what is right and puts defaults in place of what is not. */
export function parseSettings(json: unknown): ReadSettings {
  const problems: string[] = [];
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) problems.push('Tệp cài đặt phải là một nhóm cài đặt { }');
  const given = isObject ? (json as Record<string, unknown>) : {};
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(parts, key)) problems.push(`Không có mục cài đặt “${key}”`);
  }
  const take = <K extends keyof typeof parts>(key: K): Settings[K] => {
    const part: z.ZodType = parts[key];
    const result = part.safeParse(Object.hasOwn(given, key) ? given[key] : undefined);
    if (result.success) return result.data as Settings[K];
    for (const issue of result.error.issues) {
      const at = [key, ...issue.path].join('.');
      problems.push(`${sentenceOf(issue, key)}; đang dùng giá trị mặc định (${at})`);
    }
    return part.parse(undefined) as Settings[K];
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const settings = Object.fromEntries(names.map((key) => [key, take(key)])) as Settings;
  return { settings, problems };
}

/** The settings that `given` is as a whole, or a sentence for everything that is wrong, and where. */
export function checkSettings(
  given: unknown,
): { settings: Settings } | { problems: string[]; fields: string[] } {
  const result = whole.safeParse(given);
  if (result.success) return { settings: parseSettings(result.data).settings };
  const { issues } = result.error;
  return {
    problems: issues.map((issue) => sentenceOf(issue)),
    fields: issues.map(({ path }) => path.map(String).join('.')),
  };
}
