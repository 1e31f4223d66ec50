/** The past term and the next one of an empty pack: results, targets and resolution, one of each. */
import type { RawPack } from '../schema';
import { sample, say, source, statement, type When } from './say';

export function results(when: When): RawPack['results'] {
  const met = say('Chỉ tiêu đạt và vượt', 'Targets met or exceeded');
  const total = say('Chỉ tiêu của nhiệm kỳ', 'Targets of the term');
  const growth = say('Một số liệu của nhiệm kỳ', 'A figure of the term');
  return {
    figures: [
      sample(when, 'III.1', 'results.targets-met', met, 1, 'target-count', '1 chỉ tiêu'),
      sample(when, 'III.1', 'results.targets-total', total, 1, 'target-count', '1 chỉ tiêu'),
      sample(when, 'III.1', 'results.economy.growth', growth, 1, 'percent-per-year', '1%/năm'),
    ],
    term: `${when.year - 5}/${when.year}`,
    claim: say('Ý chính của cả nhiệm kỳ', 'The main point of the whole term'),
    met: 'results.targets-met',
    total: 'results.targets-total',
    areas: [
      {
        id: 'economy',
        label: say('Một lĩnh vực', 'An area'),
        claim: say('Ý chính của lĩnh vực', 'The main point of the area'),
        source: source('III.1'),
        themes: [
          {
            id: 'growth',
            label: say('Một chủ đề', 'A theme'),
            figures: ['results.economy.growth'],
            statements: [statement('III.1', 'first', 'Một kết quả', 'A result')],
          },
        ],
      },
    ],
    causes: {
      objective: [
        statement('III.1', 'first', 'Một nguyên nhân khách quan', 'A cause from outside'),
      ],
      subjective: [statement('III.1', 'first', 'Một nguyên nhân chủ quan', 'A cause from within')],
    },
    limits: [statement('III.1', 'first', 'Một hạn chế', 'A limit')],
    limitCauses: [statement('III.1', 'first', 'Một nguyên nhân của hạn chế', 'Why it came about')],
    lessons: [statement('III.1', 'first', 'Một bài học kinh nghiệm', 'A lesson')],
  };
}

export function targets(when: When): RawPack['targets'] {
  const label = say('Một chỉ tiêu', 'A target');
  const figure = sample(
    when,
    'III.2.3',
    'targets.t01.first',
    label,
    1,
    'percent-per-year',
    '1%/năm',
  );
  return {
    figures: [
      {
        ...figure,
        comparator: 'gte',
        basis: 'per-year',
        desired: 'up',
        period: `${when.year}/${when.year + 5}`,
        status: 'target',
      },
    ],
    areas: [{ id: 'economy', label: say('Một lĩnh vực', 'An area') }],
    targets: [
      {
        id: 't01',
        number: 1,
        area: 'economy',
        title: say('Tên chỉ tiêu', 'Title of the target'),
        claim: say(
          'Chỉ tiêu trong một câu: {targets.t01.first}',
          'The target in a sentence: {targets.t01.first}',
        ),
        source: source('III.2.3'),
        parts: [{ figure: figure.id, label: say('Tên phần của chỉ tiêu', 'Part of the target') }],
      },
    ],
  };
}

export const resolution: RawPack['resolution'] = {
  figures: [],
  viewpoints: [statement('III', 'first', 'Một quan điểm chỉ đạo', 'A guiding viewpoint')],
  goal: statement('III', 'goal', 'Mục tiêu tổng quát', 'The overall goal'),
  programmes: [statement('III', 'first', 'Một chương trình trọng tâm', 'A key programme')],
  breakthroughs: [statement('III', 'first', 'Một nội dung đột phá', 'A breakthrough')],
  vision: say('Tầm nhìn, trong một câu', 'The vision, in a sentence'),
  orientations: [statement('III', 'first', 'Một định hướng', 'An orientation')],
  taskGroups: [
    {
      id: 'first',
      label: say('Một nhóm nhiệm vụ', 'A group of tasks'),
      source: source('III'),
      tasks: [statement('III', 'first', 'Một nhiệm vụ', 'A task')],
    },
  ],
};
