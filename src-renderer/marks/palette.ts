/** Colours that canvas needs as numbers; the same as in ui/tokens.css, kept equal by a test. */
import type { Ground } from '../../src-main/contract';

/** What the page stands on: that of the hour, or the one that a visitor asks for. */
export type ShownGround = Ground | 'contrast';

/** What dots are drawn with on one ground, in `#rrggbb`. */
export interface Palette {
  /** The colour behind the dots. */
  readonly ground: string;
  /** A delegate of no particular group. */
  readonly delegate: string;
  /** Dots on their way, which belong to no group. */
  readonly neutral: string;
  /**
   * Categories that have no order, told apart in colour blindness too; the first few the best: a
   * chart of fewer groups takes only those.
   */
  readonly categories: readonly string[];
  /** Steps of something ordered, from little to much: away from the ground. */
  readonly ramp: readonly string[];
}

export const PALETTES: Readonly<Record<ShownGround, Palette>> = {
  day: {
    ground: '#fbf7f0',
    delegate: '#1a3593',
    neutral: '#a9a3b5',
    categories: ['#b01e23', '#1a3593', '#9677e9', '#268e74', '#450320', '#a08e29'],
    ramp: ['#e0b491', '#bb8161', '#a55f45', '#863527', '#650011'],
  },
  evening: {
    ground: '#141a40',
    delegate: '#d0ccf7',
    neutral: '#8d95a6',
    categories: ['#f35834', '#d0ccf7', '#876aca', '#bdf3ce', '#9d5e77', '#e2e13f'],
    ramp: ['#7e4a4a', '#ab624f', '#d28454', '#edae61', '#fbdc91'],
  },
  contrast: {
    ground: '#000000',
    delegate: '#cecff5',
    neutral: '#8d95a6',
    categories: ['#f55328', '#cecff5', '#8b6bd0', '#baf5d1', '#a96583', '#e6e13f'],
    ramp: ['#8f4e44', '#b7684c', '#d78951', '#ebb16c', '#fada99'],
  },
};

/** How far the dots of groups that are not picked go towards the ground. */
export const FADED = 0.58;

/** The colour of group `index` of `count`; a ramp is spread over the groups that there are. */
export function groupColour(
  { categories, ramp, neutral }: Palette,
  index: number,
  count: number,
  order: 'none' | 'up' | 'down',
): string {
  if (order === 'none') return categories[index % categories.length] ?? neutral;
  const at = order === 'up' ? index : count - 1 - index;
  const last = ramp.length - 1;
  const first = count >= ramp.length ? 0 : 1;
  const step = count === 1 ? last : first + ((last - first) * at) / (count - 1);
  return ramp[Math.round(step)] ?? neutral;
}
