import type { Language, SourceRef } from '../../src-main/contract';
import type { Content } from '../model/content';
import { inLanguage } from './tell';

/** A place in a document: numerals as `III.2.3(7)`, where others are words of the document. */
const NUMBERED = /^[IVXLC\d]+(\.|$)/;

/** `Thông báo nhanh, III.2.3(7) Chỉ tiêu thứ 7`: document and section in one line. */
export function sourceWords(ref: SourceRef, content: Content, language: Language): string {
  const { id, title } = content.section(ref);
  // A section named in Vietnamese words has those words in its title, or their translation.
  const told =
    language === 'vi' ? title.vi.toLowerCase().startsWith(id.toLowerCase()) : !NUMBERED.test(id);
  // `III.1.1 (nguyên nhân)`: elsewhere its number is enough.
  const number = language === 'vi' ? id : id.replace(/ \(.*\)$/, '');
  const section = told ? inLanguage(title, language) : `${number} ${inLanguage(title, language)}`;
  return `${inLanguage(content.document(ref.document).short, language)}, ${section}`;
}
