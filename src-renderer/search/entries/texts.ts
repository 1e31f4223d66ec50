/** Every statement by its title; its body finds it as well. */
import type { Statement } from '../../../src-main/contract';
import { branches } from '../../model/resolution';
import { formatScene } from '../../model/scene';
import type { Teller } from '../../reading/teller';
import { CHAPTERS, chapterStatements } from '../../scenes/results/chapters';
import type { Entry } from '../entry';

/** Statements that stand on one page. */
export interface Texts {
  place: string;
  /** The page's address, as parameters of a view. */
  view: 'results' | 'resolution' | 'congress';
  params: Readonly<Record<string, string>>;
  statements: readonly Pick<Statement, 'id' | 'title' | 'body' | 'note'>[];
}

/** All statements of the pack, page by page. */
export function textsOf({ content, say, tell }: Teller): Texts[] {
  const { pack } = content;
  const { congress, results, sources } = pack;
  return [
    ...results.areas.flatMap((area) =>
      area.themes.map(({ id, label, statements }): Texts => ({
        place: `${say('results')} · ${tell(area.label)} · ${tell(label)}`,
        view: 'results',
        params: { area: area.id, theme: id },
        statements,
      })),
    ),
    ...CHAPTERS.map((part): Texts => ({
      place: `${say('results')} · ${say(part)}`,
      view: 'results',
      params: { part },
      statements: chapterStatements(pack, part).flat(),
    })),
    ...branches(pack).flatMap(({ id, groups }) =>
      groups.map(({ statements, label }): Texts => ({
        place: [say('resolution'), say(id), ...(label ? [tell(label)] : [])].join(' · '),
        view: 'resolution',
        params: { at: id },
        statements,
      })),
    ),
    ...(['attendance', 'agenda', 'elections', 'mandate'] as const).map((part): Texts => ({
      place: `${say('congress')} · ${say(part)}`,
      view: 'congress',
      params: { part },
      statements: congress[part],
    })),
    {
      place: `${say('congress')} · ${say('days')}`,
      view: 'congress',
      params: { part: 'days' },
      statements: congress.timeline,
    },
    {
      place: `${say('congress')} · ${say('publication')}`,
      view: 'congress',
      params: { part: 'publication' },
      statements: congress.publication.facts,
    },
    {
      place: `${say('congress')} · ${say('reading')}`,
      view: 'congress',
      params: { part: 'reading' },
      statements: sources.reading,
    },
  ];
}

export function textEntries(teller: Teller): Entry[] {
  const { congress } = teller.content.pack;
  const { tell, say } = teller;
  const statements = textsOf(teller).flatMap(({ place, view, params, statements: all }) =>
    all.map(({ title, body, note }): Entry => ({
      kind: 'text',
      title: tell(title),
      detail: place,
      also: [body, note].flatMap((text) => (text ? [tell(text)] : [])).join(' '),
      scene: formatScene(view, params),
    })),
  );
  const papers = teller.content.pack.sources.references.map(({ number, title, issuer }): Entry => ({
    kind: 'text',
    title: `${number} ${tell(title)}`,
    detail: `${say('congress')} · ${say('sources')}`,
    also: tell(issuer),
    scene: formatScene('congress', { part: 'sources' }),
  }));
  const words = (['theme', 'motto'] as const).map((id): Entry => ({
    kind: 'text',
    title: begun(tell(congress[id])),
    also: tell(congress[id]),
    detail: `${say('congress')} · ${say(id)}`,
    scene: formatScene('congress', { part: 'theme' }),
  }));
  return [...words, ...statements, ...papers];
}

/** A row of results holds so many letters. */
const HELD = 80;

/** The words that a text begins with, as many as a row holds. */
function begun(text: string): string {
  if (text.length <= HELD) return text;
  return `${text.slice(0, text.lastIndexOf(' ', HELD))} …`;
}
