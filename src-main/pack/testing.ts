/** A small valid pack for tests, and ways to write one to disk. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaNumber, type Figure, type RawPack, type Statement } from '../../data/schema';
import { fileNames, fileOf } from './files';
import { same } from './finding';

const source = { document: 'doc', section: '1' };

/** A published count; `changes` replace or add entries. */
export function figureOf(id: string, value: number, changes: Partial<Figure> = {}): Figure {
  const plain = { comparator: 'eq', unit: 'person', period: '2025', status: 'published' } as const;
  return { id, label: same(id), ...plain, value, published: `${value} người`, source, ...changes };
}

/** A figure that the kiosk computes. */
export function computedOf(
  id: string,
  formula: Figure['formula'],
  changes: Partial<Figure> = {},
): Figure {
  const { value: _value, published: _published, ...rest } = figureOf(id, 0);
  return { ...rest, status: 'computed', formula, ...changes };
}

function shareOf(id: string, count: string, value: number, decimals = 2): Figure {
  const printed = value.toFixed(decimals).replace('.', ',');
  const formula = { op: 'share' as const, of: [count, 'present'] as [string, string] };
  return figureOf(id, value, { unit: 'percent', decimals, published: `${printed}%`, formula });
}

function statement(id: string): Statement {
  return { id, title: same('Có {present} người'), source };
}

/** Four delegates, three women, one target, two people. Fresh at every call: tests break it. */
export function smallPack(): RawPack {
  const one = [statement('only')];
  return {
    pack: {
      schema: schemaNumber,
      id: 'small',
      name: same('Nhỏ'),
      languages: ['vi', 'en'],
      version: '1.0.0',
      date: '2025-09-17',
    },
    units: {
      units: [
        { id: 'person', label: same('người'), suffix: same(' người'), kind: 'count' },
        { id: 'percent', label: same('phần trăm'), suffix: same('%'), kind: 'share' },
        { id: 'month', label: same('tháng'), suffix: same(''), kind: 'duration' },
      ],
    },
    sources: {
      documents: [
        {
          id: 'doc',
          file: 'doc.txt',
          title: same('Tài liệu'),
          short: same('Tài liệu'),
          publisher: same('Tỉnh uỷ'),
          date: '2025-09',
          precedence: 1,
          sections: [{ id: '1', title: same('Một') }],
        },
        {
          id: 'booklet',
          file: 'booklet.txt',
          title: same('Thông báo'),
          short: same('Thông báo'),
          publisher: same('Tỉnh uỷ'),
          date: '2025-09',
          precedence: 2,
          sections: ['I.4', 'I.5', 'III', 'III.2.3', 'III.3'].map((id) => ({
            id,
            title: same(id),
          })),
        },
      ],
      references: [],
      reading: one,
    },
    congress: {
      figures: [],
      name: same('Đại hội'),
      shortName: same('Đại hội'),
      edition: 'XX',
      term: '2025/2030',
      dates: { from: '2025-09-15', to: '2025-09-17' },
      place: same('Cao Bằng'),
      theme: same('Chủ đề'),
      motto: same('Phương châm'),
      source,
      timeline: [
        { id: 'open', date: '2025-09-17', part: 'morning', title: same('Khai mạc'), source },
      ],
      attendance: one,
      agenda: one,
      elections: one,
      mandate: one,
      publication: { facts: one, credits: [] },
    },
    delegates: {
      figures: [
        figureOf('present', 4),
        figureOf('women', 3, { published: '03 đồng chí' }),
        computedOf('men', { op: 'difference', of: ['present', 'women'] }),
        shareOf('women-share', 'women', 75),
        computedOf(
          'men-share',
          { op: 'share', of: ['men', 'present'] },
          { unit: 'percent', decimals: 2 },
        ),
        figureOf('oldest', 827, { unit: 'month', published: '68 tuổi 11 tháng' }),
      ],
      present: 'present',
      summoned: 'present',
      meanAge: 'present',
      dimensions: [
        {
          id: 'gender',
          label: same('Giới'),
          ordered: false,
          claim: same('Phần lớn là nữ'),
          sentence: same('{women} nữ, {men} nam, {women-share:n}'),
          source,
          groups: [
            { id: 'women', label: same('Nữ'), count: 'women', share: 'women-share' },
            { id: 'men', label: same('Nam'), count: 'men', share: 'men-share' },
          ],
        },
      ],
      notable: [],
    },
    results: {
      figures: [
        figureOf('met', 1),
        figureOf('growth', 28618, { published: 'trên 28.618 người', comparator: 'gt' }),
      ],
      term: '2020/2025',
      claim: same('Một'),
      met: 'met',
      total: 'met',
      areas: [
        {
          id: 'economy',
          label: same('Kinh tế'),
          claim: same('Tăng'),
          source,
          themes: [{ id: 'growth', label: same('Tăng'), figures: ['growth'], statements: [] }],
        },
      ],
      causes: { objective: one, subjective: one },
      limits: one,
      limitCauses: one,
      lessons: one,
    },
    targets: {
      figures: [
        {
          ...computedOf('goal', undefined),
          status: 'target',
          comparator: 'range',
          low: 75,
          high: 80,
          published: 'từ 75 - 80 người',
        },
      ],
      areas: [{ id: 'economy', label: same('Kinh tế') }],
      targets: [
        {
          id: 'first',
          number: 1,
          area: 'economy',
          title: same('Một'),
          claim: same('Đạt {goal}'),
          source,
          parts: [{ figure: 'goal', label: same('Một') }],
        },
      ],
    },
    resolution: {
      figures: [],
      viewpoints: one,
      goal: statement('goal'),
      programmes: one,
      breakthroughs: one,
      vision: same('2045'),
      orientations: one,
      taskGroups: [{ id: 'one', label: same('Một'), source, tasks: one }],
    },
    decks: {
      decks: [
        {
          id: 'talk',
          title: same('Bài nói'),
          items: [
            {
              id: 'one',
              title: same('Một'),
              steps: [{ scene: 'home', notes: 'Có {present} người', seconds: 60 }],
            },
          ],
        },
      ],
    },
    playlist: { items: [{ id: 'start', scene: 'home', seconds: 10, line: same('Chạm') }] },
    people: {
      figures: [figureOf('committee-size', 2), figureOf('standing-size', 1)],
      bodies: [
        { id: 'committee', label: same('BCH'), short: same('BCH'), size: 'committee-size', source },
        {
          id: 'standing',
          label: same('BTV'),
          short: same('BTV'),
          size: 'standing-size',
          within: 'committee',
          source,
        },
      ],
      people: [
        {
          id: 'an',
          name: 'Nguyễn Văn An',
          post: 'Bí thư',
          memberships: [
            { body: 'committee', order: 1 },
            { body: 'standing', order: 1 },
          ],
        },
        {
          id: 'binh',
          name: 'Lý Thị Bình',
          post: 'Uỷ viên',
          memberships: [{ body: 'committee', order: 2 }],
        },
      ],
      matching: same('Theo tên'),
    },
  };
}

/** Writes a pack into a new folder under the system's temporary one and returns the folder. */
export function writePack(pack: RawPack, dir = mkdtempSync(join(tmpdir(), 'pack-'))): string {
  for (const name of fileNames)
    writeFileSync(join(dir, fileOf(name)), JSON.stringify(pack[name], null, 2));
  return dir;
}
