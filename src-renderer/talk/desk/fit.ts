/** How many things stand on a page of which the height is measured. */

interface Things {
  /** How many there are. */
  count: number;
  /** Height of one, and what lies between two, in u. */
  height: number;
  gap: number;
  columns?: number;
}

/** What turns the page, with the room above it, in u. */
const turn = 100;

/** At least one row; all of them where no page needs to be turned. @param room in u */
export function fitting(room: number, { count, height, gap, columns = 1 }: Things): number {
  const rows = (free: number): number => Math.floor((free + gap) / (height + gap));
  const all = Math.ceil(count / columns);
  const shown = rows(room) >= all ? all : Math.max(1, rows(room - turn));
  return Math.max(1, shown * columns);
}
