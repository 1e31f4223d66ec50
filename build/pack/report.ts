/** What the pack tools have in common: how they take arguments, and what they say. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../../data/tools/report';
import { sentence, type Finding } from '../../src-main/pack/finding';

export type { Report } from '../../data/tools/report';

/** A path as the person meant it: from where npm was called, which changes to the project's folder. */
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** The right use, for who used it wrongly. */
export function usage(words: string): Report {
  return { code: 2, lines: [`Cách dùng: npm run -s ${words}`] };
}

/** Every fault of `file`, and how many they are. */
export function refusal(file: string, findings: readonly Finding[]): Report {
  const lines = findings.map((finding) => sentence(finding, 'vi'));
  return { code: 1, lines: [...lines, `${lines.length} lỗi trong ${basename(file)}`] };
}

/** One argument and options with a value each; null where there is anything else. */
export function argumentsOf<Option extends string>(
  args: readonly string[],
  ...names: Option[]
): { what: string; options: Partial<Record<Option, string>> } | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    const [what, ...more] = positionals;
    if (what === undefined || more.length > 0) return null;
    return { what, options: values as Partial<Record<Option, string>> };
  } catch {
    return null;
  }
}
