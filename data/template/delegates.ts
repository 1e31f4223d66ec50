/** One distribution of the delegates of an empty pack: a published part, and the rest by subtraction. */
import type { Figure, RawPack } from '../schema';
import { sample, say, source, type When } from './say';

export function delegates(when: When): RawPack['delegates'] {
  const women = say('Đại biểu nữ', 'Women delegates');
  const men = say('Đại biểu nam', 'Men delegates');
  const age = say('Tuổi trung bình của đại biểu', 'Mean age of the delegates');
  return {
    figures: [
      sample(when, 'I.2', 'delegates.gender.women', women, 1, 'delegate', '1 đại biểu nữ'),
      computed(when, 'delegates.gender.men', men, 'delegate', {
        op: 'difference',
        of: ['congress.present', 'delegates.gender.women'],
      }),
      shareOf(when, 'delegates.gender.women', say('Tỉ lệ đại biểu nữ', 'Share of women')),
      shareOf(when, 'delegates.gender.men', say('Tỉ lệ đại biểu nam', 'Share of men')),
      sample(when, 'I.2', 'delegates.mean-age', age, 50, 'age', '50 tuổi'),
    ],
    present: 'congress.present',
    summoned: 'congress.summoned',
    meanAge: 'delegates.mean-age',
    dimensions: [
      {
        id: 'gender',
        label: say('Giới tính', 'Gender'),
        ordered: false,
        claim: say('Ý chính về cơ cấu này', 'The main point of this distribution'),
        sentence: say(
          'Câu tóm tắt: {delegates.gender.women:n} trong {congress.present:n} đại biểu là nữ.',
          'In a sentence: {delegates.gender.women:n} of {congress.present:n} delegates are women.',
        ),
        source: source('I.2'),
        groups: [group('women', 'Nữ', 'Women'), group('men', 'Nam', 'Men')],
      },
    ],
    notable: [],
  };
}

function group(id: string, vi: string, en: string) {
  const count = `delegates.gender.${id}`;
  return { id, label: say(vi, en), count, share: `${count}.share` };
}

const shareOf = (when: When, count: string, label: Figure['label']): Figure => ({
  ...computed(when, `${count}.share`, label, 'percent', {
    op: 'share',
    of: [count, 'congress.present'],
  }),
  decimals: 2,
});

const computed = (
  when: When,
  id: string,
  label: Figure['label'],
  unit: string,
  formula: Figure['formula'],
): Figure => ({
  id,
  label,
  comparator: 'eq',
  unit,
  period: String(when.year),
  status: 'computed',
  formula,
  source: source('I.2'),
});
