/** The words in which the staff chooses units, sources and the like. */
import type { Figure, RawPack } from '../../data/schema';
import { choice, suggested, type Kind } from './kinds';

const words = <T extends string>(of: Record<T, string>): { word: string; value: unknown }[] =>
  Object.entries<string>(of).map(([value, word]) => ({ word, value }));

export const comparators = choice(
  'So sánh',
  words<Figure['comparator']>({
    eq: 'đúng bằng',
    almost: 'gần',
    about: 'khoảng',
    gt: 'trên, hơn',
    gte: 'từ … trở lên, ít nhất',
    lt: 'dưới',
    lte: 'không quá, trong nhóm',
    range: 'từ … đến …',
  }),
);

const statusWords = {
  published: 'đã công bố',
  estimated: 'ước thực hiện',
  target: 'chỉ tiêu',
  computed: 'máy tính ra',
};

/** What the kiosk computes is not for the staff to choose: it needs a formula. */
export const statuses = choice(
  'Tình trạng',
  words<Figure['status']>(statusWords),
  Object.values(statusWords).filter((word) => word !== statusWords.computed),
);

export const bases = choice(
  'Cách tính',
  words<NonNullable<Figure['basis']>>({
    'per-year': 'mỗi năm',
    level: 'mức đạt được',
    change: 'mức thay đổi',
    total: 'tổng cả thời kỳ',
  }),
);

export const directions = choice(
  'Hướng mong muốn',
  words<NonNullable<Figure['desired']>>({ up: 'càng cao càng tốt', down: 'càng thấp càng tốt' }),
);

export const yes = choice('Đánh dấu', [{ word: 'có', value: true }]);

/** Units by their Vietnamese label. */
export function unitsOf(pack: RawPack): Kind {
  return choice('Đơn vị', apart(pack.units.units.map(({ id, label }) => [label.vi, id, id])));
}

/** Documents with their sections: “Thông báo nhanh, mục I.2”. */
export function sourcesOf(pack: RawPack): Kind {
  return choice(
    'Nguồn',
    apart(
      pack.sources.documents.flatMap(({ id, short, sections }) =>
        sections.map((section): [string, string, unknown] => [
          `${short.vi}: ${section.id}`,
          id,
          { document: id, section: section.id },
        ]),
      ),
    ),
  );
}

/** The addresses that the pack shows already. */
export function scenesOf(pack: RawPack): Kind {
  const shown = [
    ...pack.playlist.items.flatMap(({ scene, hand }) => [scene, ...(hand ? [hand.scene] : [])]),
    ...pack.decks.decks.flatMap(({ items }) =>
      items.flatMap(({ steps }) => steps.map(({ scene }) => scene)),
    ),
  ];
  return suggested('Màn hình', [...new Set(shown)].sort());
}

/** Words that are the same get the id behind them. */
function apart(things: readonly [word: string, id: string, value: unknown][]) {
  const times = new Map<string, number>();
  for (const [word] of things) times.set(word, (times.get(word) ?? 0) + 1);
  return things.map(([word, id, value]) => ({
    word: (times.get(word) ?? 0) > 1 ? `${word} (${id})` : word,
    value,
  }));
}
