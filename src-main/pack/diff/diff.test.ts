import { describe, expect, it } from 'vitest';
import type { RawPack } from '../../../data/schema';
import { figureOf, smallPack } from '../testing';
import { diffPacks } from './diff';
import { sentenceOf } from './sentence';

/** What is told of the small pack after `change`. */
function told(change: (pack: RawPack) => void): string[] {
  const after = smallPack();
  change(after);
  return diffPacks(smallPack(), after).map(sentenceOf);
}

const first = <T>(list: readonly T[]): T => list[0] ?? expect.fail();
const same = (text: string): { vi: string; en: string } => ({ vi: text, en: text });

it('says nothing about equal packs', () => {
  expect(told(() => undefined)).toEqual([]);
});

describe('figures', () => {
  it('tells a value as it is shown, and what follows from it', () => {
    const changed = told((pack) => {
      Object.assign(pack.delegates.figures[1] ?? {}, { value: 2, published: '02 đồng chí' });
    });
    expect(changed).toEqual([
      'Số liệu “women”: giá trị 3 người → 2 người',
      'Số liệu “women”: nguyên văn “03 đồng chí” → “02 đồng chí”',
      'Số liệu “men”: giá trị (do chương trình tính) 1 người → 2 người',
      'Số liệu “women-share”: kết quả tính lại theo công thức 75,00% → 50,00%',
      'Số liệu “men-share”: giá trị (do chương trình tính) 25,00% → 50,00%',
    ]);
  });

  it.each<[string, (pack: RawPack) => void, string[]]>([
    [
      'that are new',
      (pack) => pack.results.figures.push(figureOf('roads', 12)),
      ['Số liệu “roads”: thêm – 12 người'],
    ],
    [
      'that are gone',
      (pack) => pack.results.figures.pop(),
      ['Số liệu “growth”: bỏ – trên 28.618 người'],
    ],
    [
      'with everything about them',
      (pack) =>
        Object.assign(first(pack.targets.figures), {
          comparator: 'gte',
          low: undefined,
          high: undefined,
          value: 80,
          unit: 'percent',
          period: '2026/2030',
          status: 'estimated',
          note: { vi: 'Ước', en: 'Estimate' },
          source: { document: 'doc', section: '2' },
        }),
      [
        'Số liệu “goal”: giá trị 75–80 người → từ 80%',
        'Số liệu “goal”: đơn vị “người (person)” → “phần trăm (percent)”',
        'Số liệu “goal”: thời kỳ 2025 → 2026–2030',
        'Số liệu “goal”: tình trạng “chỉ tiêu” → “ước tính”',
        'Số liệu “goal”: nguồn “Tài liệu, mục 1” → “Tài liệu, mục 2”',
        'Số liệu “goal”: thêm ghi chú “Ước”',
        'Số liệu “goal”: thêm ghi chú (tiếng Anh) “Estimate”',
      ],
    ],
    [
      'that follow otherwise',
      (pack) => {
        const men = pack.delegates.figures[2] ?? expect.fail();
        men.formula = { op: 'sum', of: ['met'] };
      },
      ['Số liệu “men”: công thức “hiệu của “present”, “women”” → “tổng của “met””'],
    ],
    [
      'in another order',
      (pack) => pack.results.figures.reverse(),
      ['Số liệu “growth”: vị trí thứ 2 → thứ 1'],
    ],
    [
      'in another file',
      (pack) => pack.congress.figures.push(...pack.results.figures.splice(1)),
      ['Số liệu “growth”: tệp “results.json” → “congress.json”'],
    ],
    [
      'whose unit reads otherwise, once',
      (pack) => Object.assign(first(pack.units.units), { suffix: { vi: ' vị', en: ' người' } }),
      ['Mục “người”: chữ sau con số “ người” → “ vị”'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});

describe('people', () => {
  const chi = { id: 'chi', name: 'Bế Thị Chi', post: 'Uỷ viên' };

  it.each<[string, (pack: RawPack) => void, string[]]>([
    [
      'with another post',
      (pack) => Object.assign(first(pack.people.people), { post: 'Phó Bí thư' }),
      ['Nhân sự “Nguyễn Văn An”: chức vụ “Bí thư” → “Phó Bí thư”'],
    ],
    [
      'who come, without those who follow them in the list',
      ({ people: { people } }) => {
        people.forEach(({ memberships }) => (first(memberships).order += 1));
        people.push({
          ...chi,
          memberships: [{ body: 'committee', order: 1, office: same('Trưởng') }],
        });
      },
      ['Nhân sự “Bế Thị Chi”: thêm – Uỷ viên; BCH (thứ 1, Trưởng)'],
    ],
    [
      'who go',
      (pack) => pack.people.people.pop(),
      ['Nhân sự “Lý Thị Bình”: bỏ – Uỷ viên; BCH (thứ 2)'],
    ],
    [
      'who enter another body',
      ({ people: { people } }) =>
        people[1]?.memberships.push({ body: 'standing', order: 2, office: same('Trưởng') }),
      ['Nhân sự “Lý Thị Bình”: thêm tham gia “BTV” “thứ tự trong danh sách: 2; chức danh: Trưởng”'],
    ],
    [
      'who change place',
      ({ people: { people } }) =>
        people.forEach(
          ({ memberships }) => (first(memberships).order = 3 - first(memberships).order),
        ),
      ['Nhân sự “Lý Thị Bình”: thứ tự trong “BCH” thứ 2 → thứ 1'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});

describe('texts', () => {
  it.each<[string, (pack: RawPack) => void, string[]]>([
    [
      'of a file as a whole',
      (pack) => Object.assign(pack.congress.motto, { vi: 'Đoàn kết', en: 'Unity' }),
      [
        'Mục “Đại hội”: phương châm “Phương châm” → “Đoàn kết”',
        'Mục “Đại hội”: phương châm (tiếng Anh) “Phương châm” → “Unity”',
      ],
    ],
    [
      'of a thing in a thing',
      (pack) =>
        Object.assign(first(first(pack.delegates.dimensions).groups).label, { en: 'Women' }),
      ['Mục “Giới › Nữ”: tên (tiếng Anh) “Nữ” → “Women”'],
    ],
    [
      'without those that follow a new one',
      ({ resolution }) => {
        const only = first(resolution.viewpoints);
        resolution.viewpoints = [{ ...only, id: 'new', title: same('Mới') }, only];
      },
      ['Mục “Mới”: thêm'],
    ],
    [
      'of a thing by the name that it had',
      (pack) => Object.assign(pack.delegates.dimensions[0] ?? {}, { label: same('Cơ cấu') }),
      ['Mục “Giới”: tên “Giới” → “Cơ cấu”', 'Mục “Giới”: tên (tiếng Anh) “Giới” → “Cơ cấu”'],
    ],
    [
      'in lists of what is named elsewhere',
      (pack) => first(first(pack.results.areas).themes).figures.unshift('met'),
      ['Mục “Kinh tế › Tăng”: thêm số liệu “met (met)”'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});

describe('decks and playlist', () => {
  it.each<[string, (pack: RawPack) => void, string[]]>([
    [
      'a step that is put in',
      (pack) =>
        first(first(pack.decks.decks).items).steps.unshift({
          scene: 'people',
          notes: '',
          seconds: 9,
        }),
      [
        'Bài trình bày “Bài nói › Một”: thêm bước 1 “màn hình: people; lời ghi cho người trình bày: (trống); thời gian (giây): 9”',
      ],
    ],
    [
      'what a step says',
      (pack) => Object.assign(first(first(first(pack.decks.decks).items).steps), { notes: 'Chào' }),
      [
        'Bài trình bày “Bài nói › Một”: bước 1, lời ghi cho người trình bày “Có {present} người” → “Chào”',
      ],
    ],
    [
      'a hand',
      (pack) => Object.assign(first(pack.playlist.items), { hand: { after: 3, scene: 'people' } }),
      [
        'Màn chờ “Chạm”: thêm bàn tay chỉ dẫn, sau bao nhiêu giây 3',
        'Màn chờ “Chạm”: thêm bàn tay chỉ dẫn, màn hình “people”',
      ],
    ],
  ])('%s', (_name, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});
