import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../model/results';
import { CHAPTERS, chapterStatements } from '../../scenes/results/chapters';
import { content, pack } from '../../testing/pack';
import { figuresIn, readAt, scenesIn, textsIn } from '../../testing/readings';
import { tellerOf } from '../teller';

const { areas, met, total } = pack.results;
const { tell } = tellerOf(content, 'vi');

describe('the overview', () => {
  it('tells every figure of every area, and first how many targets were met', () => {
    const figures = figuresIn(readAt('results'));
    expect(figures.slice(0, 2)).toEqual([met, total]);
    expect(figures).toEqual(expect.arrayContaining(areas.flatMap(figuresOf)));
  });

  it('leads to every area and chapter', () => {
    expect(scenesIn(readAt('results'))).toEqual(
      expect.arrayContaining([
        ...areas.map(({ id }) => `results?area=${id}`),
        ...CHAPTERS.map((id) => `results?part=${id}`),
      ]),
    );
  });
});

describe.each(areas)('$id', (area) => {
  it.each(area.themes)(
    '$id: its figures and statements stand first, no figure is missing',
    (theme) => {
      const reading = readAt(`results?area=${area.id}&theme=${theme.id}`);
      const texts = textsIn(reading);
      const figures = figuresIn(reading);
      expect(reading.title).toBe(tell(area.claim));
      expect(figures.slice(0, theme.figures.length)).toEqual(theme.figures);
      expect(figures).toEqual(expect.arrayContaining(figuresOf(area)));
      expect(texts).toEqual(
        expect.arrayContaining(theme.statements.map(({ title }) => tell(title))),
      );
    },
  );

  it('leads to each of its themes, the first being shown', () => {
    const [first] = area.themes;
    const ways = readAt(`results?area=${area.id}`).parts.flatMap((part) =>
      part.kind === 'ways' ? part.ways : [],
    );
    expect(ways.map(({ scene }) => scene)).toEqual(
      expect.arrayContaining(area.themes.map(({ id }) => `results?area=${area.id}&theme=${id}`)),
    );
    expect(ways.find(({ current }) => current)?.scene).toContain(`theme=${first?.id}`);
  });
});

it.each(CHAPTERS)('%s: every statement with its number, and the ways to the others', (id) => {
  const reading = readAt(`results?part=${id}`);
  const texts = textsIn(reading);
  for (const statements of chapterStatements(pack, id))
    for (const [index, { title, body }] of statements.entries()) {
      expect(texts).toContain(`${index + 1}. ${tell(title)}`);
      if (body) expect(texts).toContain(tell(body));
    }
  expect(scenesIn(reading)).toEqual(
    expect.arrayContaining(CHAPTERS.map((other) => `results?part=${other}`)),
  );
});
