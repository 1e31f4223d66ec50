/** Heights above the floor, in mm, that somebody who sits can reach. */
import type { Standing } from '../../ui/panel';

/** With nothing in the way: ADA 308.2.1, EN 301 549 8.3. */
export const REACH = { from: 380, to: 1220 };
/** Without effort: the draft of the next EN 301 549; within QCVN 10:2014 (900–1200) for the most part. */
export const EASY = { from: 800, to: 1100 };

/** Does a panel have anything that is out of reach? */
export function lowHelps(panel: Standing | undefined): boolean {
  return panel !== undefined && panel.top > REACH.to;
}
