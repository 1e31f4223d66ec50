import type { Target, TargetPart } from '../../../src-main/contract';
import type { Scene } from '../../model/scene';
import { areaAt, relation, targetCounts, targetsShown, targetsSource } from '../../model/targets';
import { changeWay, figureRow } from '../figures';
import type { Part, Reading, Row } from '../reading';
import type { Teller } from '../teller';
import { targetsEyebrow } from '../term-words';
import { targetWay } from './target-way';

/** Every target with all its parts, each beside last term's figure where there is one. */
export function readTargetsOverview(scene: Scene, teller: Teller): Reading {
  const { content, say, source, tell } = teller;
  const { order, shown } = targetsShown(content, scene.params['order']);
  return {
    eyebrow: targetsEyebrow(teller),
    title: say('targets-claim', targetCounts(shown)),
    parts: [
      { kind: 'text', text: say(order === 'far' ? 'far-note' : 'targets-note') },
      {
        kind: 'ways',
        label: say('order'),
        ways: (['number', 'far'] as const).map((one) => ({
          ...changeWay(say(`order-${one}`), scene, { order: one === 'far' ? one : undefined }),
          current: one === order,
        })),
      },
      ...shown.flatMap((target, index): Part[] => {
        const area = areaAt(content, order, index);
        return [
          ...(area ? [{ kind: 'heading' as const, text: tell(area.label) }] : []),
          { kind: 'rows', rows: targetRows(target, scene, teller) },
        ];
      }),
    ],
    source: source(targetsSource),
  };
}

/** The door to a target, then its parts. */
function targetRows(target: Target, scene: Scene, teller: Teller): Row[] {
  const way = targetWay(target, teller);
  return [
    { label: way.label, way },
    ...target.parts.flatMap((part) => besideLastTerm(part, scene, teller)),
  ];
}

function besideLastTerm(part: TargetPart, scene: Scene, teller: Teller): Row[] {
  const { content, say, tell } = teller;
  const below = relation(part, content) === 'below';
  const note = below ? say('below-baseline') : undefined;
  const target = figureRow(part.figure, scene, teller, { label: tell(part.label), note });
  if (!part.baseline) return [target];
  const { figure } = part.baseline;
  const label = `${say('last-term')}: ${tell(content.figure(figure).label)}`;
  return [target, figureRow(figure, scene, teller, { label })];
}
