/** What the export prints, and its exit code. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPack } from '../../src-main/pack/load';
import { csv } from './csv';
import { report, type Report } from './report';
import { figureTable, personTable } from './rows';

const usage: Report = {
  code: 2,
  lines: ['Cách dùng: npm run -s data:export -- --format csv|json [--what figures|people]'],
};

const formats = {
  csv,
  json: ({ rows }: Parameters<typeof csv>[0]) => `${JSON.stringify(rows, null, 2)}\n`,
};
const tables = { figures: figureTable, people: personTable };

/** The built-in pack in the wanted form, or what is wrong with the pack or the arguments. */
export async function output(args: readonly string[]): Promise<{ text: string } | Report> {
  const wanted = read(args);
  if (wanted === null) return usage;
  const dir = resolve(import.meta.dirname, '..');
  const result = await loadPack(dir);
  if (!result.ok) return report(dir, result);
  return { text: formats[wanted.format](tables[wanted.what](result.pack)) };
}

function read(
  args: readonly string[],
): { format: 'csv' | 'json'; what: 'figures' | 'people' } | null {
  try {
    const options = {
      format: { type: 'string' },
      what: { type: 'string', default: 'figures' },
    } as const;
    const { format, what } = parseArgs({ args: [...args], options }).values;
    if (format !== 'csv' && format !== 'json') return null;
    return what === 'figures' || what === 'people' ? { format, what } : null;
  } catch {
    return null;
  }
}
