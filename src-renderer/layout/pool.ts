import type { Box } from './hall';

/** The angle between neighbours of a sunflower head: successive dots never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FILL = 0.8;

/**
 * One pool of n dots around the middle of the box, as in a sunflower (Vogel 1979).
 * The order is scattered by a fixed stride, so that no group of neighbours arrives together.
 */
export function poolLayout(n: number, box: Box): { points: Float32Array; radius: number } {
  const points = new Float32Array(2 * n);
  const reach = Math.min(box.width, box.height) * 0.36;
  const step = reach / Math.sqrt(Math.max(1, n));
  const stride = strideFor(n);
  for (let dot = 0; dot < n; dot += 1) {
    const place = (dot * stride) % n;
    const radius = step * Math.sqrt(place + 0.5);
    const angle = place * GOLDEN_ANGLE;
    points[2 * dot] = box.width / 2 + radius * Math.cos(angle);
    points[2 * dot + 1] = box.height / 2 + radius * Math.sin(angle);
  }
  return { points, radius: step * FILL };
}

/** A stride near the golden section of n with no common divisor, so that it visits every place. */
function strideFor(n: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let stride = Math.max(1, Math.round(n * 0.618));
  while (gcd(stride, n) > 1) stride += 1;
  return stride;
}
