import { describe, expect, it } from 'vitest';
import { membersOf, membershipIn } from '../../model/people';
import { byPostKind } from '../../model/post-kind';
import { pack } from '../../testing/pack';
import { figuresIn, readAt, rowsIn, scenesIn, textsIn, waysIn } from '../../testing/readings';

const { bodies, figures, people } = pack.people;
const cards = (address: string): string[] =>
  waysIn(readAt(address)).flatMap(({ scene }) => /who=([\w-]+)/.exec(scene)?.[1] ?? []);

describe('the list', () => {
  it.each(['people', 'people?order=name', 'people?order=kind'])(
    '%s: everybody once, with the post and a card',
    (address) => {
      expect(people).toHaveLength(63);
      const found = cards(address);
      expect([...found].sort()).toEqual(people.map(({ id }) => id).sort());
      const rows = rowsIn(readAt(address));
      for (const { name, post } of people) {
        const row = rows.find(({ label }) => label.replace(/^\d+\. /, '') === name);
        expect(row?.value).toBe(post);
      }
    },
  );

  it('tells every figure of its table, and how people were matched', () => {
    const reading = readAt('people');
    expect(figuresIn(reading)).toEqual(figures.map(({ id }) => id));
    expect(textsIn(reading)).toContain(pack.people.matching.vi);
  });

  it('offers every body, order and kind, each with its way back', () => {
    expect(scenesIn(readAt('people'))).toEqual(
      expect.arrayContaining([
        ...bodies.map(({ id }) => `people?body=${id}`),
        'people?order=name',
        'people?order=kind',
      ]),
    );
    for (const { id } of bodies) expect(scenesIn(readAt(`people?body=${id}`))).toContain('people');
    for (const { kind } of byPostKind(people)) {
      expect(scenesIn(readAt('people?order=kind'))).toContain(`people?kind=${kind}&order=kind`);
      expect(scenesIn(readAt(`people?kind=${kind}&order=kind`))).toContain('people?order=kind');
    }
  });
});

it.each(bodies)('$id: its members in published order, with the posts of its own list', ({ id }) => {
  const members = membersOf(pack, id);
  expect(cards(`people?body=${id}`)).toEqual(members.map((person) => person.id));
  const rows = rowsIn(readAt(`people?body=${id}`)).filter(({ way }) => way?.scene.includes('who='));
  expect(rows.map(({ label }) => label)).toEqual(
    members.map((person) => `${membershipIn(person, id)?.order}. ${person.name}`),
  );
  expect(rows.map(({ value }) => value)).toEqual(
    members.map((person) => membershipIn(person, id)?.post ?? person.post),
  );
});

it.each(people)('the card of $name: post, bodies and places', (person) => {
  const reading = readAt(`people?who=${person.id}`, 'en');
  const texts = textsIn(reading);
  expect(reading.title).toBe(person.name);
  expect(texts).toContain(person.post);
  for (const { body, order } of person.memberships) {
    const label = bodies.find(({ id }) => id === body)?.label.en;
    const at = texts.indexOf(label ?? '');
    expect(at).toBeGreaterThan(0);
    expect(texts.slice(at, at + 5).some((text) => text.includes(`list: ${order} ·`))).toBe(true);
  }
  expect(scenesIn(reading)).toContain('people');
});

it('marks names and posts as Vietnamese, but not in a Vietnamese reading', () => {
  const marks = (language: string): unknown[] => [
    ...rowsIn(readAt('people', language))
      .filter(({ way }) => way?.scene.includes('who='))
      .flatMap(({ lang, way }) => [lang, way?.lang]),
    readAt('people?who=quan-minh-cuong', language).lang,
    ...readAt('people?who=quan-minh-cuong', language)
      .parts.slice(0, 1)
      .map((part) => 'lang' in part && part.lang),
  ];
  expect(new Set(marks('en'))).toEqual(new Set(['vi']));
  expect(marks('vi').some(Boolean)).toBe(false);
});

it('tells who is an alternate', () => {
  const alternates = rowsIn(readAt('people?body=delegation')).filter(({ note }) =>
    note?.includes('Dự khuyết'),
  );
  expect(alternates.map(({ label }) => label)).toEqual(['1. Nguyễn Ngọc Hà']);
});
