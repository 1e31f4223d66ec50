/** `npm run -s pack:new -- DIR`: an empty, good pack to start another congress from. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPack } from '../../data/template/template';
import { fileNames, fileOf } from '../../src-main/pack/files';
import { argumentsOf, fromHere, usage, type Report } from './report';

/** Makes the folder; what is in one that is there already, stays, and nothing is put beside it. */
export function newPack(args: readonly string[], today = new Date()): Report {
  const what = argumentsOf(args)?.what;
  if (what === undefined) return usage('pack:new -- THƯ_MỤC   (chưa có, hoặc còn trống)');
  const dir = fromHere(what);
  try {
    mkdirSync(dir, { recursive: true });
    if (readdirSync(dir).length > 0)
      return refuse(`${what}: thư mục không trống; hãy chọn thư mục khác`);
    const pack = emptyPack(isoDate(today));
    for (const name of fileNames)
      writeFileSync(join(dir, fileOf(name)), `${JSON.stringify(pack[name], null, 2)}\n`, {
        flag: 'wx',
      });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuse(`${what}: không ghi được vào thư mục này (${code})`);
  }
  return {
    code: 0,
    lines: [
      `${what}: gói mới với ${fileNames.length} tệp; chỗ nào cũng ghi sẵn điều cần điền`,
      `Kiểm tra: npm run -s pack:check -- ${what}`,
      `Xem thử:  npm start -- --pack ${what}`,
    ],
  };
}

const refuse = (line: string): Report => ({ code: 1, lines: [line] });

/** The day here, not in Greenwich. */
function isoDate(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
