import { expect, it } from 'vitest';
import { PARTS } from '../../scenes/congress/parts';
import { pack } from '../../testing/pack';
import { figuresIn, readAt, rowsIn, textsIn, waysIn } from '../../testing/readings';

const { congress, sources } = pack;

it('tells every day and event, and every figure of the table', () => {
  const reading = readAt('congress');
  const told = textsIn(reading).join('\n');
  for (const { title } of congress.timeline) expect(told).toContain(title.vi);
  const days = reading.parts.filter(({ kind }) => kind === 'heading');
  expect(days).toEqual(
    ['15/9/2025', '16/9/2025', '17/9/2025'].map((text) => ({ kind: 'heading', text })),
  );
  expect(figuresIn(reading)).toEqual(expect.arrayContaining(congress.figures.map(({ id }) => id)));
});

it.each(['attendance', 'agenda', 'elections', 'mandate'] as const)(
  '%s: every statement with its figures',
  (part) => {
    const reading = readAt(`congress?part=${part}`, 'en');
    for (const { title, figures = [] } of congress[part]) {
      expect(textsIn(reading)).toContain(title.en);
      expect(figuresIn(reading)).toEqual(expect.arrayContaining(figures));
    }
  },
);

it('tells how to read the figures, without naming a document for its own remarks', () => {
  const reading = readAt('congress?part=reading');
  for (const { title } of sources.reading) expect(textsIn(reading)).toContain(title.vi);
  expect(reading.source).toBe('');
  expect(reading.parts.some((part) => 'text' in part && part.text.startsWith('Theo '))).toBe(false);
});

it('tells theme and motto letter by letter', () => {
  const texts = textsIn(readAt('congress?part=theme'));
  expect(texts).toEqual(
    expect.arrayContaining([congress.name.vi, congress.theme.vi, congress.motto.vi]),
  );
});

it('names every document, paper and maker', () => {
  const labels = (part: string): string[] =>
    rowsIn(readAt(`congress?part=${part}`)).map(({ label }) => label);
  expect(labels('sources')).toEqual(
    [...sources.documents, ...sources.references].map(({ title }) => title.vi),
  );
  const makers = congress.publication.credits.map(({ name }) => name);
  expect(labels('publication')).toEqual(expect.arrayContaining(makers));
});

it.each(PARTS)('%s leads to every other part', (part) => {
  const doors = waysIn(readAt(`congress?part=${part}`)).filter(
    ({ how, scene }) => how === 'go' && PARTS.some((one) => scene === `congress?part=${one}`),
  );
  const found = new Set(doors.map(({ scene }) => scene));
  expect(found).toEqual(new Set(PARTS.map((one) => `congress?part=${one}`)));
  expect(doors.find(({ current }) => current)?.scene).toBe(`congress?part=${part}`);
});
