import { range, shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Box } from './hall';

/** The angle between neighbours of a sunflower head: successive dots never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The pool's radius, as a share of the shorter side of the box. */
const REACH = 0.36;
/** A dot's radius in steps of the spiral; its closest dots, the first and the fourth, are 1.546 apart. */
const FILL = 0.74;
const SEED = 0.618;

/**
 * One pool of n dots around the middle of the box, as in a sunflower (Vogel 1979).
 * The order is shuffled, always in the same way, so that no group of neighbours arrives together:
 * a fixed stride meets the spiral's own angle for some n, and a group becomes a slice of the pool.
 */
export function poolLayout(n: number, box: Box): { points: Float32Array; radius: number } {
  const points = new Float32Array(2 * n);
  // The outermost dot lies √(n − ½) steps from the middle, and its own radius beyond.
  const step = (Math.min(box.width, box.height) * REACH) / (Math.sqrt(Math.max(1, n) - 0.5) + FILL);
  shuffler(randomLcg(SEED))(range(n)).forEach((place, dot) => {
    const radius = step * Math.sqrt(place + 0.5);
    const angle = place * GOLDEN_ANGLE;
    points[2 * dot] = box.width / 2 + radius * Math.cos(angle);
    points[2 * dot + 1] = box.height / 2 + radius * Math.sin(angle);
  });
  return { points, radius: step * FILL };
}
