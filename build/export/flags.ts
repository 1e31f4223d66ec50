/** The flags of `npm run export`. */
import { parseArgs } from 'node:util';
import { isLanguage } from '../../src-main/cli';

export const USAGE = `npm run export -- --deck ID --out DIR [cờ / flags]

  --deck ID      bài trình bày / deck
  --out DIR      thư mục để ghi vào / folder to write into
  --pdf          một tệp PDF, mỗi bước một trang (mặc định) / a PDF file, a page for each step (default)
  --png          mỗi bước một hình / a picture of each step
  --notes        PDF khổ A4 kèm ghi chú / PDF on A4 with the speaker’s notes
  --lang vi|en|… ngôn ngữ / language (vi)
  --pack DIR     thư mục nội dung (theo cài đặt) / folder of content (as set)
  --help         trợ giúp này / this help`;

export interface ExportFlags {
  deck: string;
  out: string;
  /** For the kiosk's program: all but where to write. */
  args: string[];
}

export type Parsed = { ok: true; flags: ExportFlags } | { ok: false; code: 0 | 2; say: string };

const value = { type: 'string' } as const;
const on = { type: 'boolean' } as const;
const options = {
  deck: value,
  out: value,
  lang: value,
  pack: value,
  pdf: on,
  png: on,
  notes: on,
  help: on,
};

/** What is wrong is said in Vietnamese and English. */
export function readFlags(argv: readonly string[]): Parsed {
  const wrong = (say: string): Parsed => ({ ok: false, code: 2, say: `${say}\n\n${USAGE}` });
  let given: ReturnType<typeof parse>;
  try {
    given = parse(argv);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong(`Cờ không hợp lệ / Bad flags: ${why}`);
  }
  const { deck, out, lang, pack, pdf, png, notes, help } = given;
  if (help) return { ok: false, code: 0, say: USAGE };
  if (!deck) return wrong('Thiếu --deck ID / --deck ID is missing');
  if (!out) return wrong('Thiếu --out DIR / --out DIR is missing');
  if (pdf && png) return wrong('Chỉ chọn --pdf hoặc --png / Either --pdf or --png');
  if (png && notes) return wrong('Ghi chú chỉ có trong PDF / Notes are in a PDF only');
  if (lang !== undefined && !isLanguage(lang))
    return wrong(`Không có ngôn ngữ ${lang} / There is no language ${lang}: vi, en…`);
  const args = ['--deck', deck, '--form', png ? 'png' : 'pdf', '--lang', lang ?? 'vi'];
  if (notes) args.push('--notes');
  if (pack !== undefined) args.push('--pack', pack);
  return { ok: true, flags: { deck, out, args } };
}

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, strict: true }).values;
