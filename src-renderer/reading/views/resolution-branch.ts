import { branchSize, printedCount, type Branch } from '../../model/resolution';
import { formatScene, type Scene } from '../../model/scene';
import { figureRow } from '../figures';
import type { Part, Reading } from '../reading';
import { sourceOf, statementParts } from '../statements';
import type { Teller } from '../teller';

/** A branch of the resolution: its statements in their groups, and the doors to the other branches. */
export function readBranch(
  branch: Branch,
  all: readonly Branch[],
  scene: Scene,
  teller: Teller,
): Reading {
  const { content, say, tell } = teller;
  const printed = printedCount(content.pack, branch.id);
  return {
    eyebrow: say('resolution-eyebrow'),
    title: say(branch.id),
    parts: [
      ...(printed ? [{ kind: 'rows' as const, rows: [figureRow(printed, scene, teller)] }] : []),
      ...branch.groups.flatMap(({ label, statements }): Part[] => [
        ...(label ? [{ kind: 'heading' as const, text: tell(label) }] : []),
        ...statementParts(statements, scene, teller, { numbered: statements.length > 1 }),
      ]),
      {
        kind: 'ways',
        label: say('resolution'),
        ways: all.map((one) => ({
          label: `${say(one.id)} (${branchSize(one)})`,
          scene: formatScene('resolution', { at: one.id }),
          how: 'go',
          current: one === branch,
        })),
      },
    ],
    source: sourceOf(
      branch.groups.flatMap(({ statements }) => statements),
      teller,
    ),
  };
}
