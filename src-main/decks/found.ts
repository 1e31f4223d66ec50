/** Files that may hold a deck: on media, and where the kiosk itself exports to. */
import { findOn, infoOf, type Found } from '../exports/found';

/** Newest first; plain files only, for a link leads away from the medium. */
export function findFiles(own: string, media: readonly string[]): Found[] {
  return findOn(own, media, (entry, path) => {
    const info = entry.isFile() && /\.json$/i.test(entry.name) ? infoOf(path) : undefined;
    return info === undefined ? null : { info };
  });
}
