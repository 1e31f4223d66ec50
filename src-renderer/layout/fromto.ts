import { scaleLinear } from 'd3-scale';

export interface FromToInput {
  target: { low: number; high: number };
  baseline?: { low: number; high: number } | undefined;
  /** Shares run to 100, or beyond where they must; everything else to a round number above the largest. */
  share: boolean;
}

/** Positions along a row of its own scale that starts at zero; all in u from the left. */
export interface FromTo {
  target: { from: number; to: number };
  baseline?: number;
  /** The end of the scale and its value. */
  end: { x: number; value: number };
}

/** Nominal widths of a row, u: in a tile of the overview, and alone. */
export const ROW_WIDTH = { tile: 400, part: 680 };

const HEADROOM = 1.12;
const WHOLE = 100;

/** Lays out one target row of the given width (u); values must not be negative. */
export function fromToLayout({ target, baseline, share }: FromToInput, width: number): FromTo {
  const largest = Math.max(target.high, baseline?.high ?? 0);
  const scale = scaleLinear()
    .domain([0, share ? Math.max(WHOLE, largest) : largest * HEADROOM || 1])
    .range([0, width]);
  if (!share) scale.nice();
  const end = scale.domain()[1] ?? WHOLE;
  return {
    target: { from: scale(target.low), to: scale(target.high) },
    ...(baseline && { baseline: scale(baseline.low) }),
    end: { x: width, value: end },
  };
}
