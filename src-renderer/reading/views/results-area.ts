import type { ResultArea } from '../../../src-main/contract';
import { figuresOf, themeOf, type Theme } from '../../model/results';
import { formatScene, type Scene } from '../../model/scene';
import { figureRow, quotedIn } from '../figures';
import type { Part, Reading } from '../reading';
import { statementParts } from '../statements';
import type { Teller } from '../teller';
import { resultsEyebrow } from '../term-words';

/** An area of the results: the chosen theme with its statements, then the figures of the others. */
export function readArea(area: ResultArea, scene: Scene, teller: Teller): Reading {
  const { tell } = teller;
  const theme = themeOf(area, scene.params['theme']);
  const all = figuresOf(area);
  const quoted = quotedIn([area.claim]).filter((id) => !all.includes(id));
  return {
    eyebrow: `${resultsEyebrow(teller)} · ${tell(area.label)}`,
    title: tell(area.claim),
    parts: [
      ...rowsOf(quoted, scene, teller),
      ...(theme
        ? [...themeParts(theme, scene, teller), ...statementParts(theme.statements, scene, teller)]
        : []),
      themeWays(area, theme, teller),
      ...area.themes
        .filter((one) => one !== theme && one.figures.length > 0)
        .flatMap((one) => themeParts(one, scene, teller)),
    ],
    source: teller.source(area.source),
  };
}

const themeParts = ({ label, figures }: Theme, scene: Scene, teller: Teller): Part[] => [
  { kind: 'heading', text: teller.tell(label) },
  ...rowsOf(figures, scene, teller),
];

const rowsOf = (figures: readonly string[], scene: Scene, teller: Teller): Part[] =>
  figures.length > 0
    ? [{ kind: 'rows', rows: figures.map((id) => figureRow(id, scene, teller)) }]
    : [];

const themeWays = (area: ResultArea, shown: Theme | undefined, { say, tell }: Teller): Part => ({
  kind: 'ways',
  label: say('themes'),
  ways: area.themes.map((theme) => ({
    label:
      theme.figures.length > 0
        ? `${tell(theme.label)}: ${theme.figures.length}`
        : tell(theme.label),
    scene: formatScene('results', { area: area.id, theme: theme.id }),
    how: 'go',
    current: theme === shown,
  })),
});
