import { expect, it } from 'vitest';
import type { Kind } from './entry';
import { groupsOf } from './groups';

it('puts the kind with the best hit first, and keeps the order within', () => {
  const hits = (['text', 'person', 'text'] as Kind[]).map((kind, index) => ({
    entry: { kind, title: String(index), detail: '', scene: 'home' },
    score: 9 - index,
    words: [],
  }));
  const found = groupsOf(hits).map((group) => [group.kind, group.hits.map((hit) => hit.score)]);
  expect(found).toEqual([
    ['text', [9, 7]],
    ['person', [8]],
  ]);
});
