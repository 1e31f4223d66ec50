import { describe, expect, it } from 'vitest';
import { branches, printedCount, TARGETS } from '../../model/resolution';
import { pack } from '../../testing/pack';
import { figuresIn, readAt, scenesIn, textsIn, waysIn } from '../../testing/readings';

const all = branches(pack);
const doors = all.map(({ id }) => `resolution?at=${id}`);

describe('the whole', () => {
  const reading = readAt('resolution');

  it('leads to every branch and to the targets', () => {
    expect(scenesIn(reading)).toEqual(expect.arrayContaining([...doors, 'targets']));
  });

  it('tells the title of every statement, and every count that a document prints', () => {
    const texts = textsIn(reading);
    for (const { groups } of all) {
      for (const { title } of groups.flatMap(({ statements }) => statements)) {
        expect(texts.filter((text) => text === title.vi)).toHaveLength(1);
      }
    }
    const ids = [...all.map(({ id }) => id), TARGETS] as const;
    const printed = ids.flatMap((id) => printedCount(pack, id) ?? []);
    expect([...figuresIn(reading)].sort()).toEqual(printed.sort());
  });
});

describe.each(all)('$id', (branch) => {
  const reading = readAt(`resolution?at=${branch.id}`, 'en');
  const texts = textsIn(reading);

  it('tells every statement with body and note, in its group', () => {
    for (const { label, statements } of branch.groups) {
      if (label) expect(texts).toContain(label.en);
      for (const { title, body, note } of statements) {
        expect(texts.some((text) => text.endsWith(title.en))).toBe(true);
        for (const text of [body, note]) if (text) expect(texts).toContain(text.en);
      }
    }
  });

  it('leads to the other branches', () => {
    const ways = waysIn(reading).filter(({ scene }) => doors.includes(scene));
    expect(ways.map(({ scene }) => scene)).toEqual(doors);
    expect(ways.find(({ current }) => current)?.scene).toBe(`resolution?at=${branch.id}`);
  });
});
