/** Tiles of equal height in rows, on as many pages as give each tile the height that it needs. */
export interface TilePages {
  /** Rows on a page. */
  rows: number;
  pages: number;
}

/**
 * @param height of the room, u
 * @param least what a tile needs, u
 * @param line what the keys that turn pages need, u: only where there are pages
 */
export function tilePages(
  count: number,
  columns: number,
  { height, least, line }: { height: number; least: number; line: number },
): TilePages {
  const all = Math.ceil(count / columns);
  if (all * least <= height) return { rows: all, pages: 1 };
  const fitting = Math.max(1, Math.floor((height - line) / least));
  const pages = Math.ceil(all / fitting);
  return { rows: Math.ceil(all / pages), pages };
}
