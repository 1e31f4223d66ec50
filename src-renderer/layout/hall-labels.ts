import { hallPoint, type Hall } from './hall';
import { spreadLabels } from './labels';

/** A group's number beside the arcs: where it is anchored, and on which side of the anchor it stands. */
export interface HallLabel {
  side: 'left' | 'top' | 'right';
  x: number;
  y: number;
}

/** Labels stand this far outside the arcs, u. */
const BEYOND = 20;
/** Least distance between two labels on the same side: a number and two lines of name. */
const GAP = 96;
/** Wedges whose middle lies within 30° of the top have their label above. */
const TOP = Math.PI / 6;

/**
 * Places a label for every wedge of a hall; those on a side keep their distance, and stay between
 * the hall's own top and `foot` (u below it).
 */
export function hallLabels(hall: Hall, foot: number): HallLabel[] {
  const labels = hall.wedges.map((wedge): HallLabel => {
    const angle = (wedge.from + wedge.to) / 2;
    const fromTop = angle - Math.PI / 2;
    const side = Math.abs(fromTop) < TOP ? 'top' : fromTop > 0 ? 'left' : 'right';
    return { side, ...hallPoint(hall, angle, BEYOND) };
  });
  for (const side of ['left', 'right']) {
    const those = labels.filter((label) => label.side === side);
    const wanted = those.map(({ y }) => y);
    const spread = spreadLabels(wanted, GAP, 0, foot - GAP / 2);
    those.forEach((label, index) => (label.y = spread[index] ?? label.y));
  }
  return labels;
}
