/** The one document of an empty pack. */
import type { RawPack } from '../schema';
import { say, statement } from './say';

const section = (id: string, vi: string, en: string) => ({ id, title: say(vi, en) });

/**
 * Views name the sections I.4, I.5, III, III.2.3 and III.3 of `booklet` themselves: these ids stay.
 * @param year the document's.
 */
export const sources = (year: number): RawPack['sources'] => ({
  documents: [
    {
      id: 'booklet',
      file: 'tai-lieu.txt',
      title: say('Tên đầy đủ của tài liệu', 'Full title of the document'),
      short: say('Tên ngắn của tài liệu', 'Short title of the document'),
      publisher: say('Cơ quan phát hành', 'Publisher'),
      date: String(year),
      precedence: 1,
      sections: [
        section('I.1', 'Mục nói về thời gian Đại hội', 'Section on the dates of the congress'),
        section('I.2', 'Mục nói về đại biểu', 'Section on the delegates'),
        section('I.4', 'Mục ghi chủ đề Đại hội', 'Section with the theme'),
        section('I.5', 'Mục ghi phương châm Đại hội', 'Section with the motto'),
        section('II', 'Mục nói về nội dung làm việc', 'Section on what the congress did'),
        section('III', 'Mục nói về kết quả Đại hội', 'Section on the outcome of the congress'),
        section('III.1', 'Mục nói về nhiệm kỳ qua', 'Section on the past term'),
        section('III.2.3', 'Mục nêu các chỉ tiêu', 'Section with the targets'),
        section('III.3', 'Mục nói về kết quả bầu cử', 'Section on the elections'),
      ],
    },
  ],
  references: [],
  reading: [
    statement('III', 'first', 'Một lưu ý khi đọc số liệu', 'A note on how to read the figures'),
  ],
});
