/** The middle of a key, in any unit. */
export interface Place {
  x: number;
  y: number;
}

const STEPS: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Which key an arrow leads to: the nearest in its row, or of the nearest row above or below. Undefined
 * at the edge, and for keys that are no arrows.
 *
 * @param places of all keys; those of a row have the same y
 * @param from the index of the key that one stands on
 */
export function neighbour(
  places: readonly Place[],
  from: number,
  arrow: string,
): number | undefined {
  const step = STEPS[arrow];
  const here = places[from];
  if (!step || !here) return undefined;
  let best: number | undefined;
  let least = Infinity;
  places.forEach(({ x, y }, index) => {
    const ahead = (x - here.x) * step.x + (y - here.y) * step.y;
    const aside = Math.abs((x - here.x) * step.y + (y - here.y) * step.x);
    // Along a row nothing of another row; across rows the nearest row counts most.
    if (ahead < 1 || (step.x !== 0 && aside >= 1)) return;
    const far = ahead * (step.y === 0 ? 1 : 1e4) + aside;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
