/** Colours that canvas needs as numbers; the same as in ui/tokens.css, kept equal by a test. */
export const GROUND = '#fbf7f0';
/** A delegate of no particular group. */
export const DELEGATE = '#1a3593';
export const NEUTRAL = '#a9a3b5';

/** How far the dots of groups that are not picked go towards the ground. */
export const FADED = 0.58;

/**
 * Categories that have no order, told apart in colour blindness too; the first few the best: a chart of
 * fewer groups takes only those.
 */
export const CATEGORIES = ['#b01e23', '#1a3593', '#9677e9', '#268e74', '#450320', '#a08e29'];
/** Steps of something ordered, from little to much. */
export const RAMP = ['#e0b491', '#bb8161', '#a55f45', '#863527', '#650011'];

/** The colour of group `index` of `count`; a ramp is spread over the groups that there are. */
export function groupColour(index: number, count: number, order: 'none' | 'up' | 'down'): string {
  if (order === 'down') return groupColour(count - 1 - index, count, 'up');
  if (order === 'none') return CATEGORIES[index % CATEGORIES.length] ?? NEUTRAL;
  const last = RAMP.length - 1;
  const first = count >= RAMP.length ? 0 : 1;
  const step = count === 1 ? last : first + ((last - first) * index) / (count - 1);
  return RAMP[Math.round(step)] ?? NEUTRAL;
}
