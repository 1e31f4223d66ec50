/** Statements of the pack as parts of a reading: title, body, note, figures, and where they stand. */
import type { SourceRef, Statement } from '../../src-main/contract';
import type { Scene } from '../model/scene';
import { figureRow, quotedIn } from './figures';
import type { Part } from './reading';
import type { Teller } from './teller';

interface Manner {
  /** A number before each where order is given. */
  numbered?: boolean;
  /** Whether the statements come from a document; the kiosk's own remarks do not. */
  sourced?: boolean;
}

const same = (a: SourceRef, b: SourceRef | undefined): boolean =>
  a.document === b?.document && a.section === b.section;

/** Statements in their order; the source is named where it changes, not again and again. */
export function statementParts(
  statements: readonly Statement[],
  scene: Scene,
  teller: Teller,
  { numbered = false, sourced = true }: Manner = {},
): Part[] {
  return statements.flatMap((statement, index): Part[] => {
    const { title, body, note, source, figures = [] } = statement;
    const number = numbered ? `${index + 1}. ` : '';
    const ids = [...new Set([...figures, ...quotedIn([title, body, note])])];
    const isNew = sourced && !same(source, statements[index - 1]?.source);
    return [
      { kind: 'heading', text: `${number}${teller.tell(title)}` },
      ...[body, note].flatMap((text): Part[] =>
        text ? [{ kind: 'text', text: teller.tell(text) }] : [],
      ),
      ...(ids.length > 0
        ? [{ kind: 'rows' as const, rows: ids.map((id) => figureRow(id, scene, teller)) }]
        : []),
      ...(isNew
        ? [{ kind: 'text' as const, text: `${teller.say('according')} ${teller.source(source)}` }]
        : []),
    ];
  });
}

/** Where all of these stand: document and section, or only the documents where the sections differ. */
export function sourceOf(statements: readonly Pick<Statement, 'source'>[], teller: Teller): string {
  const [first, ...others] = statements.map(({ source }) => source);
  if (!first) return '';
  if (others.every((other) => same(first, other))) return teller.source(first);
  const documents = new Set([first, ...others].map(({ document }) => document));
  return [...documents].map((id) => teller.tell(teller.content.document(id).short)).join(', ');
}
