/** Slow, fast, slow: cubic in and out, t and result from 0 to 1. */
export function easeCubicInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
