/** Serves the pack: loads it at the start, follows its folder, keeps the last good one. */
import type { Journal } from '../journal';
import { sentence } from './finding';
import { first, next, type Kept } from './keeper';
import { keepPack, loadKept } from './last-good';
import { loadPack, type LoadResult } from './load';
import type { Seal } from './seal';
import { fingerprint, watchPack } from './watch';

export interface PackPlaces {
  builtIn: string;
  /** The folder that --pack or the settings name, if any. */
  external: string | undefined;
  /** Where the last good external pack is kept. */
  lastGood: string;
  seal: Seal;
}

export interface PackSource {
  kept(): Kept;
  stop(): void;
}

/** At most this many findings of one refusal go to the journal. */
const journaled = 100;

/**
 * Loads the pack and watches its folder.
 * @param onKept called whenever another pack or another warning is to be shown.
 * @throws when not even the built-in pack is good.
 */
export async function servePack(
  places: PackPlaces,
  journal: Journal,
  onKept: (kept: Kept) => void,
): Promise<PackSource> {
  const dir = places.external ?? places.builtIn;
  const print = await fingerprint(dir);
  const wanted = await loadPack(dir, places.seal);
  note(wanted);
  const start = first(wanted, wanted.ok || places.external === undefined ? [] : await fallbacks());
  if (start === null) throw new Error(`No good content pack, not even in ${places.builtIn}`);
  let kept = start;

  const reload = async (): Promise<void> => {
    const result = await loadPack(dir, places.seal);
    note(result);
    kept = next(kept, result);
    onKept(kept);
  };
  const stop = watchPack(dir, print, reload);
  return { kept: () => kept, stop };

  async function fallbacks(): Promise<LoadResult[]> {
    return [loadKept(places.lastGood), await loadPack(places.builtIn)];
  }

  function note(result: LoadResult): void {
    if (!result.ok) {
      const findings = result.findings
        .slice(0, journaled)
        .map((finding) => sentence(finding, 'en'));
      journal.write('error', 'pack-refused', { dir, count: result.findings.length, findings });
      return;
    }
    const { id, version } = result.pack.pack;
    journal.write('info', 'pack-accepted', { dir, id, version });
    if (places.external === undefined) return;
    try {
      keepPack(places.lastGood, result.raw);
    } catch (error) {
      journal.write('warning', 'pack-not-kept', { error: String(error) });
    }
  }
}
