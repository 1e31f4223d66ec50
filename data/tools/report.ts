/** What the check of a pack prints, and its exit code. */
import { resolve } from 'node:path';
import type { Pack } from '../schema';
import { examineContent } from '../../src-main/pack/bundle/examine';
import { readBundle } from '../../src-main/pack/bundle/read';
import { sentence, type Finding } from '../../src-main/pack/finding';

type Checked = { ok: true; pack: Pack } | { ok: false; findings: Finding[] };

/** What to print, where, and the exit code: 0 fine, 1 findings, 2 wrong use. */
export interface Report {
  code: 0 | 1 | 2;
  lines: string[];
}

/** Says how the check of the folder or file `path` went. */
export function report(path: string, result: Checked): Report {
  if (!result.ok) {
    const lines = result.findings.map((finding) => sentence(finding, 'vi'));
    return { code: 1, lines: [...lines, `${lines.length} lỗi trong ${path}`] };
  }
  const { pack } = result;
  const counts = [
    `${pack.figures.length} số liệu`,
    `${pack.people.people.length} người`,
    `${pack.delegates.dimensions.length} cơ cấu đại biểu`,
    `${pack.targets.targets.length} chỉ tiêu`,
    `${pack.sources.documents.length} tài liệu`,
    `${pack.decks.decks.length} bài thuyết trình`,
  ];
  return {
    code: 0,
    lines: [`${pack.pack.id} ${pack.pack.version}: không có lỗi; ${counts.join(', ')}`],
  };
}

/** Runs the tool; who has signed the pack is for pack:verify. Relative paths are meant from where npm was called. */
export async function check(args: readonly string[]): Promise<Report> {
  const [given = resolve(import.meta.dirname, '..'), ...more] = args;
  if (more.length > 0 || given.startsWith('-')) {
    return { code: 2, lines: ['Cách dùng: npm run -s pack:check [-- THƯ_MỤC | TỆP.pack]'] };
  }
  const path = resolve(process.env['INIT_CWD'] ?? '.', given);
  const read = await readBundle(path);
  return report(path, read.ok ? examineContent(read.bundle) : read);
}
