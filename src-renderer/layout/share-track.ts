import { scaleLinear } from 'd3-scale';

/** The nominal width of a track, u; it is drawn as wide as there is room. */
export const TRACK_WIDTH = 560;
const WHOLE = 100;
const STEP = 25;

/**
 * A track that stands for 100%, with marks at each quarter. More than 100% makes the whole
 * shorter, so that what lies beyond it is seen as beyond.
 */
export function shareTrack(
  percent: number,
  width = TRACK_WIDTH,
): { filled: number; whole: number; over: number; ticks: number[] } {
  const scale = scaleLinear()
    .domain([0, Math.max(WHOLE, percent)])
    .range([0, width]);
  return {
    filled: scale(Math.min(percent, WHOLE)),
    whole: scale(WHOLE),
    over: scale(Math.max(percent, WHOLE)) - scale(WHOLE),
    ticks: [STEP, 2 * STEP, 3 * STEP].map(scale),
  };
}
