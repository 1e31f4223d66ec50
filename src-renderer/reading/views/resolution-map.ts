import {
  mapRows,
  printedCount,
  resolutionSource,
  TARGETS,
  type Branch,
  type MapRow,
} from '../../model/resolution';
import { formatScene, type Scene } from '../../model/scene';
import { figureRow } from '../figures';
import type { Part, Reading, Row, Way } from '../reading';
import type { Teller } from '../teller';

/** The resolution as a whole: the goal, then each part with the titles of its statements. */
export function readMap(all: readonly Branch[], scene: Scene, teller: Teller): Reading {
  const { content, say, source, tell } = teller;
  const { goal, vision } = content.pack.resolution;
  const rows = mapRows(content.pack);
  return {
    eyebrow: say('resolution-eyebrow'),
    title: say('resolution-claim', {
      parts: rows.length,
      statements: rows.reduce((sum, { size }) => sum + size, 0),
    }),
    parts: [
      { kind: 'text', text: tell(vision) },
      { kind: 'heading', text: say('goal') },
      ...[goal.title, goal.body].flatMap((text): Part[] =>
        text ? [{ kind: 'text', text: tell(text) }] : [],
      ),
      ...rows.map((row): Part => ({
        kind: 'rows',
        rows: [...rowsOf(row, scene, teller), ...titles(row, all, teller)],
      })),
    ],
    source: source(resolutionSource),
  };
}

/** The door to a part of the resolution; its count is a document's where one prints it. */
function rowsOf({ id, size }: MapRow, scene: Scene, teller: Teller): Row[] {
  const label = teller.say(id === TARGETS ? 'main-targets' : id);
  const printed = printedCount(teller.content.pack, id);
  const way: Way = {
    label,
    scene: id === TARGETS ? formatScene('targets') : formatScene('resolution', { at: id }),
    how: 'go',
  };
  return [
    ...(printed
      ? [{ label, way }, figureRow(printed, scene, teller)]
      : [{ label, value: String(size), way }]),
  ];
}

/** The statements of a part by their titles; the goal is told before all parts. */
function titles({ id }: MapRow, all: readonly Branch[], { tell }: Teller): Row[] {
  const branch = id === 'goal' ? undefined : all.find((one) => one.id === id);
  return (branch?.groups ?? []).flatMap(({ statements }) =>
    statements.map(({ title }) => ({ label: tell(title) })),
  );
}
