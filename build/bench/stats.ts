/** Numbers about numbers. */

/** What many runs of one measurement came to. */
export interface Spread {
  n: number;
  min: number;
  median: number;
  p95: number;
  max: number;
}

/** @throws when there is nothing to sum up. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const [min, median, p95, max] = [0, 0.5, 0.95, 1].map((share) => quantile(sorted, share));
  return { n: sorted.length, min: min ?? 0, median: median ?? 0, p95: p95 ?? 0, max: max ?? 0 };
}

export const median = (values: readonly number[]): number => spread(values).median;

/** The quantile of sorted values, between two of them where it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}

/** A straight line through points by least squares: its slope, and how sure that is. */
export interface Line {
  slope: number;
  /** Standard error of the slope. */
  error: number;
}

/** @param points at least three. */
export function fitLine(points: readonly { x: number; y: number }[]): Line {
  const n = points.length;
  if (n < 3) throw new Error('a line needs three points');
  const mean = (of: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[of], 0) / n;
  const [x0, y0] = [mean('x'), mean('y')];
  const sxx = points.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  const sxy = points.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0);
  const slope = sxy / sxx;
  const rest = points.reduce((sum, { x, y }) => sum + (y - y0 - slope * (x - x0)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / (n - 2) / sxx) };
}
