/** Which display the window fills, and what has become of the displays. */
import type { Display, Rectangle } from 'electron';

/** The part of Electron's `Display` that is decided by. `bounds` in DIP. */
export type SeenDisplay = Pick<Display, 'id' | 'label' | 'bounds' | 'rotation' | 'scaleFactor'>;

/**
 * What settings call a display: `2528732444 SAMSUNG 3840×2160`. By what it is, never by where it
 * stands; its longer side comes first, so that a panel that is turned keeps its name.
 */
export const identityOf = (display: SeenDisplay): string => `${display.id} ${kindOf(display)}`;

/**
 * The display to fill: the wanted one, else one of its kind (plugged in elsewhere, a display gets
 * another number), else what now has its number, else the primary one.
 * @returns undefined where there is no display at all.
 */
export function displayToFill<D extends SeenDisplay>(
  displays: readonly D[],
  wanted: string | undefined,
  primary: number,
): D | undefined {
  const [id = '', ...kind] = wanted?.split(' ') ?? [];
  return (
    displays.find((display) => identityOf(display) === wanted) ??
    displays.find((display) => kind.length > 0 && kindOf(display) === kind.join(' ')) ??
    displays.find((display) => String(display.id) === id) ??
    displays.find((display) => display.id === primary) ??
    displays[0]
  );
}

/** What happened between two looks, a few words for each change; none when nothing did. */
export function changesOf(before: readonly SeenDisplay[], after: readonly SeenDisplay[]): string[] {
  const removed = before.filter(({ id }) => !after.some((now) => now.id === id));
  return [
    ...removed.map((gone) => `removed ${identityOf(gone)}`),
    ...after.flatMap((now) => {
      const was = before.find(({ id }) => id === now.id);
      return was === undefined ? [`added ${identityOf(now)}`] : changesOfOne(was, now);
    }),
  ];
}

function changesOfOne(was: SeenDisplay, now: SeenDisplay): string[] {
  const changes = {
    resized: [size(was.bounds), size(now.bounds)],
    rotated: [was.rotation, now.rotation],
    moved: [`${was.bounds.x},${was.bounds.y}`, `${now.bounds.x},${now.bounds.y}`],
    scaled: [was.scaleFactor, now.scaleFactor],
  };
  return Object.entries(changes)
    .filter(([, [from, to]]) => from !== to)
    .map(([what, [from, to]]) => `${what} ${now.id} ${from} → ${to}`);
}

/** Two panels of one model in one resolution are of one kind. */
function kindOf({ label, bounds, scaleFactor }: SeenDisplay): string {
  const pixels = [bounds.width, bounds.height].map((side) => Math.round(side * scaleFactor));
  return `${label} ${Math.max(...pixels)}×${Math.min(...pixels)}`.trim();
}

const size = ({ width, height }: Rectangle): string => `${width}×${height}`;
