/** How the parts of an empty pack are written. */
import type { Figure, Localized, SourceRef, Statement } from '../schema';

/** The day on which the pack is begun stands where a date must stand. */
export interface When {
  /** ISO 8601, such as 2030-10-01. */
  day: string;
  year: number;
}

export const say = (vi: string, en: string): Localized => ({ vi, en });

/** A section of the one document. Views name some of its sections themselves; see sources.ts. */
export const source = (section: string): SourceRef => ({ document: 'booklet', section });

/** A statement that says what belongs in its place. */
export function statement(section: string, id: string, vi: string, en: string): Statement {
  const body = say(
    'Viết một hoặc hai câu ngắn, đúng ý tài liệu.',
    'Write one or two short sentences that say what the document says.',
  );
  return { id, title: say(vi, en), body, source: source(section) };
}

/** A printed number to be replaced; `printed` is all that a document would print of it. */
export function sample(
  when: When,
  section: string,
  id: string,
  label: Localized,
  value: number,
  unit: string,
  printed: string,
): Figure {
  return {
    id,
    label,
    comparator: 'eq',
    value,
    unit,
    period: String(when.year),
    status: 'published',
    published: `chép nguyên văn: ${printed}`,
    source: source(section),
    note: say('Số mẫu: thay bằng số trong tài liệu.', 'A sample: put the number of the document.'),
  };
}
