/** Ids are unique: figures across all files, everything else within its list. */
import type { RawPack } from '../../../data/schema';
import { placedFigures } from '../collect';
import { fileNames, fileOf } from '../files';
import { same, type Draft, type PathKey } from '../finding';
import { walk } from '../walk';

export function ids(pack: RawPack): Draft[] {
  const findings: Draft[] = [];
  const seenFigures = new Set<string>();
  for (const { file, path, figure } of placedFigures(pack)) {
    if (seenFigures.has(figure.id)) findings.push(duplicate(file, [...path, 'id'], figure.id));
    seenFigures.add(figure.id);
  }
  for (const name of fileNames) {
    walk(pack[name], (value, path) => {
      if (!Array.isArray(value) || (path.length === 1 && path[0] === 'figures')) return;
      findings.push(...duplicatesIn(value, fileOf(name), path));
    });
  }
  return findings;
}

function duplicatesIn(list: readonly unknown[], file: string, path: readonly PathKey[]): Draft[] {
  const seen = new Set<string>();
  const findings: Draft[] = [];
  list.forEach((item: unknown, i) => {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
      return;
    if (seen.has(item.id)) findings.push(duplicate(file, [...path, i, 'id'], item.id));
    seen.add(item.id);
  });
  return findings;
}

function duplicate(file: string, path: PathKey[], id: string): Draft {
  const expected = { vi: 'mỗi mã chỉ dùng một lần', en: 'every id used once' };
  return { file, path, code: 'duplicate-id', found: same(id), expected };
}
