/** The panel measured with a card of known size: as many pixels as it is long give the diagonal. */
import { panelOf, type Size } from '../../ui/panel';

/** Every bank card: ISO/IEC 7810, ID-1; mm. */
export const CARD = { width: 85.6, height: 53.98, corner: 3.18 };

/** What settings take. */
const INCHES = { from: 10, to: 150 };

/** The length of a card on a panel of that diagonal, px. */
export const cardOn = (inches: number, size: Size): number =>
  CARD.width * panelOf({ inches, bottom: 0 }, size).mm;

/** The diagonal, to a tenth of an inch, of a panel on which a card is as long as `px`. */
export function inchesOf(px: number, { width, height }: Size): number {
  const inches = (Math.hypot(width, height) / px) * (CARD.width / 25.4);
  return Math.min(INCHES.to, Math.max(INCHES.from, Math.round(inches * 10) / 10));
}
