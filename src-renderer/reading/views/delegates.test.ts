import { describe, expect, it } from 'vitest';
import { content, pack } from '../../testing/pack';
import { figuresIn, readAt, rowsIn, scenesIn, textsIn } from '../../testing/readings';
import { tellerOf } from '../teller';

const { dimensions, notable, present } = pack.delegates;

describe.each(dimensions)('$id', ({ id, claim, facts = [], groups, note, sentence }) => {
  const address = `delegates?by=${id}`;
  const { tell } = tellerOf(content, 'vi');

  it('tells claim, sentence, what the dots are, and the note', () => {
    const reading = readAt(address);
    expect(reading.title).toBe(tell(claim));
    expect(textsIn(reading)).toContain(tell(sentence));
    expect(textsIn(reading).some((text) => text.startsWith('Mỗi chấm là một đại biểu'))).toBe(true);
    if (note) expect(textsIn(reading)).toContain(tell(note));
  });

  it('tells every figure once, groups in published order', () => {
    const figures = figuresIn(readAt(address));
    const named = notable.filter(({ dimension }) => dimension === id);
    const drawn = groups.flatMap(({ count, share, parts = [] }) => [
      count,
      share,
      ...parts.map((part) => part.count),
    ]);
    expect(figures.slice(0, drawn.length)).toEqual(drawn);
    expect(figures).toEqual(
      expect.arrayContaining([...facts, ...named.map(({ figure }) => figure), present]),
    );
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('tells the picked groups first', () => {
    const [, second, third] = groups;
    const picked = [second, third].flatMap((group) => group ?? []);
    const pick = picked.map((group) => group.id).join(',');
    const [first] = readAt(`${address}&pick=${pick}`).parts.filter(({ kind }) => kind === 'rows');
    const labels = first?.kind === 'rows' ? first.rows.map(({ label }) => label) : [];
    expect(labels).toEqual(expect.arrayContaining(picked.map(({ label }) => label.vi)));
    expect(labels).not.toContain(groups[0]?.label.vi);
  });

  it('leads to every other dimension, group and card', () => {
    expect(scenesIn(readAt(address))).toEqual(
      expect.arrayContaining([
        ...dimensions.map((one) => `delegates?by=${one.id}`),
        ...groups.map((group) => `${address}&pick=${group.id}`),
        ...notable
          .filter(({ dimension }) => dimension === id)
          .map((one) => `${address}&who=${one.id}`),
      ]),
    );
  });
});

it('lets a picked group go, and puts a third in the place of the older', () => {
  const scenes = scenesIn(readAt('delegates?by=age&pick=30-40,41-50'));
  expect(scenes).toEqual(
    expect.arrayContaining([
      'delegates?by=age&pick=41-50',
      'delegates?by=age&pick=30-40',
      'delegates?by=age&pick=41-50,51-60',
    ]),
  );
});

it('says which counts are computed', () => {
  const men = rowsIn(readAt('delegates?by=gender')).find(({ label }) => label === 'Nam');
  expect(men?.note).toBe('tính ra');
});

it.each(notable)('the card of $name: age or membership, date, delegation, way back', (one) => {
  const reading = readAt(`delegates?by=${one.dimension}&who=${one.id}`, 'en');
  expect(reading).toMatchObject({ eyebrow: one.role.en, title: one.name, lang: 'vi' });
  expect(figuresIn(reading)).toEqual([one.figure, one.delegation]);
  expect(textsIn(reading)).toContain(one.organisation);
  expect(scenesIn(reading)).toContain(`delegates?by=${one.dimension}`);
});
