/** The sections that views themselves name as their source are there: without them they cannot be drawn. */
import type { RawPack } from '../../../data/schema';
import type { Draft } from '../finding';

const document = 'booklet';

/** By id, with what stands there. */
const shown: Readonly<Record<string, { vi: string; en: string }>> = {
  'I.4': { vi: 'chủ đề Đại hội', en: 'the theme' },
  'I.5': { vi: 'phương châm Đại hội', en: 'the motto' },
  III: { vi: 'kết quả Đại hội', en: 'the outcome of the congress' },
  'III.2.3': { vi: 'các chỉ tiêu', en: 'the targets' },
  'III.3': { vi: 'kết quả bầu cử', en: 'the elections' },
};

export function sections({ sources: { documents } }: RawPack): Draft[] {
  const place = documents.findIndex(({ id }) => id === document);
  const present = new Set(documents[place]?.sections.map(({ id }) => id));
  const path = place < 0 ? ['documents'] : ['documents', place, 'sections'];
  return Object.entries(shown)
    .filter(([id]) => !present.has(id))
    .map(([id, what]) => ({
      file: 'sources.json',
      path,
      code: 'missing-section',
      found: { vi: 'không có mục này', en: 'no such section' },
      expected: {
        vi: `mục ${id} (${what.vi}) trong tài liệu ${document}`,
        en: `section ${id} (${what.en}) in the document ${document}`,
      },
    }));
}
