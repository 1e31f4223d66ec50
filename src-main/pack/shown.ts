/** The content as windows get it: notes are for the speaker's alone, which is told them by the talk. */
import type { Pack, ShownPack } from '../contract';

export function shownPack(pack: Pack): ShownPack {
  const { decks: _notes, ...shown } = pack;
  return shown;
}
