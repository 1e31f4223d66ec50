import type { Target, TargetPart } from '../../../src-main/contract';
import { formatScene, type Scene } from '../../model/scene';
import { neighboursOf, partFigures, relation } from '../../model/targets';
import { figureRow, quotedIn } from '../figures';
import type { Part, Reading, Row, Way } from '../reading';
import type { Teller } from '../teller';
import { targetWay } from './target-way';

/** One target: every part with its baseline, and what may not be compared. */
export function readTarget(target: Target, scene: Scene, teller: Teller): Reading {
  const { say, tell } = teller;
  const { areas, targets } = teller.content.pack.targets;
  const area = areas.find(({ id }) => id === target.area);
  const { before, after } = neighboursOf(targets, target);
  const doors = [before, after].filter((one) => one !== undefined);
  return {
    eyebrow: `${say('target')} ${target.number} · ${area ? tell(area.label) : ''}`,
    title: tell(target.claim),
    parts: [
      ...(target.note ? [{ kind: 'text' as const, text: tell(target.note) }] : []),
      ...target.parts.flatMap((part) => partOf(target, part, scene, teller)),
      { kind: 'text', text: say('target-note') },
      {
        kind: 'ways',
        label: say('neighbours'),
        ways: doors.map((one) => targetWay(one, teller)),
      },
    ],
    source: teller.source(target.source),
  };
}

function partOf(target: Target, part: TargetPart, scene: Scene, teller: Teller): Part[] {
  const { say, tell } = teller;
  const heading: Part = { kind: 'heading', text: tell(part.label) };
  const rows: Part = { kind: 'rows', rows: rowsOf(part, scene, teller) };
  if (!part.trial) return [heading, rows];
  const way: Way = {
    label: say('try'),
    scene: formatScene('targets', { open: target.id, try: part.figure }),
    how: 'go',
  };
  return [heading, rows, { kind: 'ways', label: tell(part.label), ways: [way] }];
}

function rowsOf(part: TargetPart, scene: Scene, teller: Teller): Row[] {
  const { content, say, tell } = teller;
  const { baseline, required, notComparable, details = [] } = part;
  const row = (id: string, label?: string, note?: string): Row =>
    figureRow(id, scene, teller, { ...(label !== undefined && { label }), note });
  const shown = partFigures(part);
  const quoted = quotedIn([baseline?.wording, notComparable?.why]).filter(
    (id) => !shown.includes(id),
  );
  const below = relation(part, content) === 'below';
  return [
    row(part.figure, undefined, below ? say('below-baseline') : undefined),
    ...(baseline ? [row(baseline.figure, say('last-term'), tell(baseline.wording))] : []),
    ...(required ? [row(required, say('required-per-year'))] : []),
    ...(notComparable ? [row(notComparable.figure, undefined, tell(notComparable.why))] : []),
    ...details.map((id) => row(id)),
    ...quoted.map((id) => row(id)),
  ];
}
