/** Texts are plain: nothing that a program could take for a command, and nothing that nobody sees. */
import type { RawPack } from '../../../data/schema';
import { fileNames, fileOf } from '../files';
import { same, type Draft, type PathKey } from '../finding';
import { hidden, visible } from '../visible';
import { walk } from '../walk';

/** Tags, comments, entities, and addresses that run. A sign of comparison before a number is none. */
const markup = /<[a-z/!?][^<]{0,20}|&(?:#\w+|[a-z]{2,});|(?:java|vb)script\s*:|data:text\//iu;

export function plain(pack: RawPack): Draft[] {
  return fileNames.flatMap((name) => {
    const findings: Draft[] = [];
    walk(pack[name], (value, path) => {
      if (typeof value !== 'string') return;
      const at = { file: fileOf(name), path: [...path] };
      const [tag] = markup.exec(value) ?? [];
      if (tag !== undefined) {
        const expected = { vi: 'chữ thường, không có thẻ và mã lệnh', en: 'text without markup' };
        findings.push({ ...at, code: 'markup', found: same(visible(tag)), expected });
      }
      const [sign] = hidden.exec(mayHaveLines(path) ? value.replaceAll('\n', ' ') : value) ?? [];
      if (sign !== undefined) {
        const expected = { vi: 'chữ chỉ gồm ký tự nhìn thấy được', en: 'text of visible signs' };
        findings.push({ ...at, code: 'invisible', found: same(visible(sign)), expected });
      }
    });
    return findings;
  });
}

/** Only what a speaker reads has paragraphs. */
const mayHaveLines = (path: readonly PathKey[]): boolean => path.at(-1) === 'notes';
