/** The size of text that a visit starts with: nobody should have to ask before the first line is legible. */
import type { Aids, Panel } from '../contract';

/**
 * Capitals of 4.8 mm: US Section 508, 402.4, and ADA 707.7.2 ask for them where text cannot be
 * enlarged, and a visitor who cannot read the screen will not find out that it can.
 */
const CAPITALS_MM = 4.8;
/** Text of 26 u, whose capitals are 0.66 of it: see --t-body and --text in src-renderer/ui/tokens.css. */
const CAPITALS_U = 26 * 0.66;
/** The long side of a panel of 16:9, whichever way up, in u and in parts of its diagonal. */
const LONG_U = 1920;
const LONG_OF_DIAGONAL = 16 / Math.hypot(16, 9);
const MM_PER_INCH = 25.4;

/** The smallest size that is legible on the panel, in percent; 125 at most, which scenes still hold. */
export function startSize({ inches }: Panel): Aids['size'] {
  const u = (inches * MM_PER_INCH * LONG_OF_DIAGONAL) / LONG_U;
  return CAPITALS_U * u >= CAPITALS_MM ? 100 : 125;
}
