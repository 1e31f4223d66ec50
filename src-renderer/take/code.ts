/** A QR code as one path: a run of dark fields in a row is one rectangle. */
import { encode } from 'uqr';

/** Light fields around a code that a reader needs (ISO/IEC 18004, 9.1). */
const QUIET = 4;

export interface Code {
  /** Fields along an edge, with the quiet ones. */
  size: number;
  /** The path of the dark fields, one unit each. */
  path: string;
}

/**
 * The code of a text (UTF-8), with the correction level M (15 %) or better where there is room.
 * Throws a RangeError where the text is longer than any code holds.
 */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? size : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size, path: runs.join('') };
}
