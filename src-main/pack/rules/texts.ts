/** Texts are in NFC and in languages of the pack, and what stands in braces is a figure. */
import type { RawPack } from '../../../data/schema';
import { figureMap } from '../collect';
import { fileNames, fileOf } from '../files';
import { same, type Draft } from '../finding';
import { walk } from '../walk';

/** `{figure-id}` or, for the bare number without its unit, `{figure-id:n}`. */
const placeholder = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?::n)?$/;

/** More would not be read, and a list without end at every text would fill the memory. */
const maxNamed = 12;

export function texts(pack: RawPack): Draft[] {
  const figures = figureMap(pack);
  const { languages } = pack.pack;
  const known = new Set(['vi', 'en', ...languages]);
  const named = languages.slice(0, maxNamed).join(', ');
  const findings: Draft[] = [];
  for (const name of fileNames) {
    walk(pack[name], (value, path) => {
      for (const code of isLocalized(value) ? Object.keys(value) : []) {
        if (known.has(code)) continue;
        findings.push({
          file: fileOf(name),
          path: [...path, code],
          code: 'unknown-key',
          found: same(code),
          expected: {
            vi: `một ngôn ngữ khai trong pack.json: ${named}`,
            en: `a language that pack.json names: ${named}`,
          },
        });
      }
      if (typeof value !== 'string') return;
      const at = { file: fileOf(name), path: [...path] };
      if (value !== value.normalize('NFC')) {
        const expected = { vi: 'chữ dạng NFC', en: 'text in NFC' };
        findings.push({ ...at, code: 'not-nfc', found: same(value), expected });
      }
      for (const inner of bracesIn(value)) {
        const found = same(inner);
        if (!placeholder.test(inner.slice(1, -1))) {
          const expected = {
            vi: '{mã số liệu} hoặc {mã số liệu:n}',
            en: '{id} or {id:n}',
          };
          findings.push({ ...at, code: 'placeholder', found, expected });
        } else if (!figures.has(inner.slice(1, -1).replace(/:n$/, ''))) {
          const expected = { vi: 'mã của một số liệu', en: 'the id of a figure' };
          findings.push({ ...at, code: 'unknown-reference', found, expected });
        }
      }
    });
  }
  return findings;
}

const isLocalized = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;

/** Pairs of braces with what is between them, and braces without a partner. */
function bracesIn(text: string): string[] {
  return text.match(/\{[^{}]*\}|[{}]/g) ?? [];
}
