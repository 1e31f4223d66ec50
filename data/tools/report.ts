/** What the check of a pack prints, and its exit code. */
import { resolve } from 'node:path';
import { sentence } from '../../src-main/pack/finding';
import { loadPack, type LoadResult } from '../../src-main/pack/load';

/** What to print, where, and the exit code: 0 fine, 1 findings, 2 wrong use. */
export interface Report {
  code: 0 | 1 | 2;
  lines: string[];
}

/** Says how the check of `dir` went. */
export function report(dir: string, result: LoadResult): Report {
  if (!result.ok) {
    const lines = result.findings.map((finding) => sentence(finding, 'vi'));
    return { code: 1, lines: [...lines, `${lines.length} lỗi trong ${dir}`] };
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

/** Runs the tool. Relative folders are meant from where npm was called. */
export async function check(args: readonly string[]): Promise<Report> {
  const [dir = resolve(import.meta.dirname, '..'), ...more] = args;
  if (more.length > 0 || dir.startsWith('-')) {
    return { code: 2, lines: ['Cách dùng: npm run -s data:check [-- THƯ_MỤC]'] };
  }
  const folder = resolve(process.env['INIT_CWD'] ?? '.', dir);
  return report(folder, await loadPack(folder));
}
