/** The languages of a pack as columns. */
import type { RawPack } from '../../data/schema';
import type { PathKey } from '../pack/finding';
import { valueAt } from '../pack/walk';
import { entry, type Column } from './column';
import { text } from './kinds';

const names: Record<string, string> = { vi: 'tiếng Việt', en: 'tiếng Anh' };

/** Vietnamese, English, then the further ones. */
export function languagesOf(pack: RawPack): string[] {
  return [...new Set(['vi', 'en', ...pack.pack.languages])];
}

/** What a header calls a language; a further one goes by its code, which is the same everywhere. */
export function languageWord(language: string): string {
  return names[language] ?? language;
}

/**
 * One column per language for the text at `path`: Vietnamese and English are needed; both, or neither
 * where the text is `optional`.
 */
export function textColumns<T extends object>(
  pack: RawPack,
  path: PathKey[],
  header: string,
  help: string,
  more: { width?: number; optional?: true; isOpen?(row: T): boolean } = {},
): Column<T>[] {
  const { width = 40, optional, isOpen } = more;
  return languagesOf(pack).map((language) =>
    entry<T>([...path, language], {
      header: `${header} (${languageWord(language)})`,
      help: language === 'vi' ? help : '',
      width,
      kind: text,
      ...(isOpen === undefined ? {} : { isOpen }),
      isRequired: (row) =>
        language in names && (optional === undefined || valueAt(row, path) !== undefined),
    }),
  );
}
