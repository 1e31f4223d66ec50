import { expect, it } from 'vitest';
import type { SourceDocument } from '../../src-main/contract';
import type { Content } from '../model/content';
import { content, pack } from '../testing/pack';
import { sourceWords } from './source';

const sections: SourceDocument['sections'] = [
  { id: 'III.2.3(7)', title: { vi: 'Chỉ tiêu thứ 7', en: 'Target 7' } },
  { id: 'III.1.1 (nguyên nhân)', title: { vi: 'Nguyên nhân', en: 'Causes' } },
  { id: 'II', title: { vi: 'Nội dung', en: 'Agenda' } },
  { id: 'đoạn 1', title: { vi: 'Đoạn 1', en: 'Paragraph 1' } },
  { id: 'Phụ lục I', title: { vi: 'Danh sách', en: 'Annex I: list' } },
];
const small: Content = {
  ...content,
  document: (id) => ({
    ...(pack.sources.documents[0] as SourceDocument),
    id,
    short: { vi: 'Tập sách', en: 'Booklet' },
  }),
  section: (ref) =>
    sections.find(({ id }) => id === ref.section) ?? expect.fail(`no section ${ref.section}`),
};

it.each([
  ['III.2.3(7)', 'Tập sách, III.2.3(7) Chỉ tiêu thứ 7', 'Booklet, III.2.3(7) Target 7'],
  [
    'III.1.1 (nguyên nhân)',
    'Tập sách, III.1.1 (nguyên nhân) Nguyên nhân',
    'Booklet, III.1.1 Causes',
  ],
  ['II', 'Tập sách, II Nội dung', 'Booklet, II Agenda'],
  ['đoạn 1', 'Tập sách, Đoạn 1', 'Booklet, Paragraph 1'],
  ['Phụ lục I', 'Tập sách, Phụ lục I Danh sách', 'Booklet, Annex I: list'],
])('names the document and the section %s once', (section, vi, en) => {
  const ref = { document: 'booklet', section };
  expect(sourceWords(ref, small, 'vi')).toBe(vi);
  expect(sourceWords(ref, small, 'en')).toBe(en);
});

it('has words for every section of the pack, in English without Vietnamese names of sections', () => {
  for (const document of pack.sources.documents) {
    for (const { id, title } of document.sections) {
      const ref = { document: document.id, section: id };
      expect(sourceWords(ref, content, 'vi')).toContain(title.vi);
      expect(sourceWords(ref, content, 'en')).toContain(title.en);
      if (/^(Phụ|đoạn|Lời|Thông)/.test(id)) {
        expect(sourceWords(ref, content, 'en')).not.toContain(id);
      }
    }
  }
});
