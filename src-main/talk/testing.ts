/** A deck for tests: two items, three steps, then a last one. */
import type { Deck, Localized } from '../../data/schema';
import { openTalk, type Talk } from './talk';

const same = (text: string): Localized => ({ vi: text, en: text });

export const deck: Deck = {
  id: 'deck',
  title: same('Bài'),
  items: [
    {
      id: 'age',
      title: same('Tuổi'),
      steps: [
        { scene: 'delegates?by=age', notes: 'Lời dẫn một', seconds: 30 },
        { scene: 'delegates?by=age&pick=41-50', notes: 'Lời dẫn hai', seconds: 60 },
      ],
    },
    {
      id: 'targets',
      title: same('Chỉ tiêu'),
      steps: [{ scene: 'targets', notes: 'Lời dẫn ba', seconds: 90 }],
    },
    {
      id: 'end',
      title: same('Kết'),
      steps: [{ scene: 'home', notes: 'Lời dẫn bốn', seconds: 20 }],
    },
  ],
};

export const newTalk = (at = 0): Talk => openTalk(deck, at, null);
