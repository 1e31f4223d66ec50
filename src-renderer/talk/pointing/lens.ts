/** How much a magnifier enlarges. */
const TIMES = 2.2;

/** The style of a picture that is enlarged around a place of it, which stays where it is. */
export function lensAt(at: { x: number; y: number } | null): string | undefined {
  if (at === null) return undefined;
  const origin = `${100 * at.x}% ${100 * at.y}%`;
  // Drawn once in its new size, and only moved from then on.
  return `scale: ${TIMES}; transform-origin: ${origin}; will-change: transform`;
}
