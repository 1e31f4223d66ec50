/** What the sheets are called, in their order. */
export const sheetNames = {
  guide: 'Hướng dẫn',
  about: 'Thông tin',
  figures: 'Số liệu',
  people: 'Nhân sự',
  texts: 'Văn bản',
  decks: 'Bài trình bày',
  playlist: 'Màn chờ',
  words: 'Danh mục',
} as const;
