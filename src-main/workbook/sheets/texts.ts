/** “Văn bản”: every text of the pack that has no place in another sheet. */
import type { RawPack } from '../../../data/schema';
import { draw, type DrawnSheet } from '../drawn';
import { put, type Column } from '../column';
import { text } from '../kinds';
import { readKnown } from '../known';
import { languagesOf, languageWord } from '../languages';
import { linesOf, type ReadSheet } from '../lines';
import { settleRow, type Report } from '../report';
import { sheetNames } from './names';
import { fileOf } from '../../pack/files';
import { textsOf, type PlacedText } from './placed-texts';

export function drawTexts(pack: RawPack): DrawnSheet {
  const options = { isLocked: true, frozen: 1, spare: 0 };
  return draw(sheetNames.texts, columnsOf(pack), textsOf(pack), options);
}

/** Brings the sheet into `draft`. Texts that may be missing are taken away where every language is emptied. */
export function readTexts(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const columns = columnsOf(base);
  const found = linesOf(sheets, sheetNames.texts, columns, report);
  if (found === null) return;
  const texts = textsOf(base);
  readKnown(sheetNames.texts, columns, texts, found.lines, report, (_index, changed, line) => {
    const { name, path, words, isPlain } = changed;
    const value = isPlain ? words['vi'] : Object.keys(words).length > 0 ? words : undefined;
    put(draft[name], path, value);
    settleRow(report, fileOf(name), path, columns, changed, line);
  });
}

function columnsOf(pack: RawPack): Column<PlacedText>[] {
  return [
    {
      header: 'Mã',
      help: 'Không sửa. Tệp và chỗ của đoạn chữ trong gói.',
      width: 44,
      kind: text,
      isId: true,
      get: ({ key }) => key,
    },
    {
      header: 'Ở đâu',
      help: 'Đoạn chữ thuộc phần nào.',
      width: 44,
      kind: text,
      get: ({ where }) => where,
    },
    ...languagesOf(pack).map((language): Column<PlacedText> => ({
      header: language === 'vi' ? 'Tiếng Việt' : language === 'en' ? 'Tiếng Anh' : language,
      help:
        language === 'vi'
          ? '{mã số liệu} được thay bằng con số có đơn vị, {mã số liệu:n} bằng con số không đơn vị.'
          : `Cùng đoạn chữ bằng ${languageWord(language)}. Ô xám: chữ này giống nhau ở mọi thứ tiếng.`,
      width: 70,
      kind: text,
      get: ({ words }) => words[language],
      set: ({ words }, value) => {
        put(words, [language], value);
      },
      at: ({ isPlain }) => (isPlain ? [] : [language]),
      isOpen: ({ isPlain }) => language === 'vi' || !isPlain,
      isRequired: ({ isPlain, isOptional, words }) =>
        (language === 'vi' || (language === 'en' && !isPlain)) &&
        !(isOptional && Object.keys(words).length === 0),
    })),
  ];
}
