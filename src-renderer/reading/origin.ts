/** The birth certificate of a figure: where it stands, as printed, as computed. */
import type { ResolvedFigure } from '../../src-main/contract';
import type { Scene } from '../model/scene';
import { formatNumber, formatPeriod } from '../text/format';
import { formulaWords } from '../text/formula';
import type { MessageKey } from '../text/messages';
import { changeWay } from './figures';
import type { Reading } from './reading';
import type { Teller } from './teller';

/** More digits than any source prints, so that a difference can be seen. */
const COMPUTED_DIGITS = 4;

/** What is known of a figure, by name, in the order of the sheet. */
export interface OriginFact {
  name: MessageKey;
  words: string;
}

function recomputed({ computed }: ResolvedFigure, { language }: Teller): string | undefined {
  if (!computed) return undefined;
  const show = (n: number): string => formatNumber(Number(n.toFixed(COMPUTED_DIGITS)), language);
  return 'value' in computed
    ? show(computed.value)
    : `${show(computed.low)}–${show(computed.high)}`;
}

/** What a figure's sheet lists; what is not known of it is left out. */
export function originFacts(figure: ResolvedFigure, teller: Teller): OriginFact[] {
  const { content, language, say, source, tell } = teller;
  const { published, formula, exception, note, also = [] } = figure;
  const unit = tell(content.unit(figure.unit).label);
  const computed = recomputed(figure, teller);
  const facts: { name: MessageKey; words: string | undefined }[] = [
    { name: 'as-printed', words: published && `“${published}”` },
    { name: 'as-computed', words: computed && `${computed} (${unit})` },
    { name: 'formula', words: formula && formulaWords(formula, content, language) },
    { name: 'status', words: say(`status-${figure.status}`) },
    { name: 'unit', words: unit },
    { name: 'period', words: formatPeriod(figure.period, language) },
    { name: 'source', words: source(figure.source) },
    { name: 'difference', words: exception && tell(exception) },
    { name: 'note', words: note && tell(note) },
    ...also.map((other) => ({
      name: 'also-in' as const,
      words: `${source(other.source)}: “${other.published}”${other.note ? `. ${tell(other.note)}` : ''}`,
    })),
  ];
  return facts.filter((fact): fact is OriginFact => Boolean(fact.words));
}

/** A figure's sheet over a scene, with the way back to the scene. */
export function readOrigin(figure: ResolvedFigure, scene: Scene, teller: Teller): Reading {
  const { say, tell } = teller;
  return {
    eyebrow: say('where-from'),
    title: tell(figure.label),
    parts: [
      { kind: 'text', text: teller.amount(figure.id) },
      {
        kind: 'rows',
        rows: originFacts(figure, teller)
          .filter(({ name }) => name !== 'source')
          .map(({ name, words }) => ({ label: say(name), value: words })),
      },
      {
        kind: 'ways',
        label: say('where-from'),
        ways: [changeWay(say('close'), scene, { source: undefined })],
      },
    ],
    source: teller.source(figure.source),
  };
}
