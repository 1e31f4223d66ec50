import type { Language, SourceRef } from '../../src-main/contract';
import type { Content } from '../model/content';

/** `Thông báo nhanh, III.2.3(7) Chỉ tiêu thứ 7`: document and section in one line. */
export function sourceWords(ref: SourceRef, content: Content, language: Language): string {
  const { id, title } = content.section(ref);
  const numbered = title[language].toLowerCase().startsWith(id.toLowerCase());
  const section = numbered ? title[language] : `${id} ${title[language]}`;
  return `${content.document(ref.document).short[language]}, ${section}`;
}
