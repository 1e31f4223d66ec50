/** The content that is shown: what is named, else what was taken in, else what came with the program. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cause } from '../health/cause';
import type { Journal } from '../journal';
import { builtInPack } from '../pack/built-in';
import type { Kept } from '../pack/keeper';
import { loadPack, type LoadResult } from '../pack/load';
import { openSeal } from '../pack/seal';
import { servePack, type InstalledPlace, type PackSource } from '../pack/source';
import { loadInstalled } from '../pack/store/load';
import { candidates, type Shelf } from '../pack/store/shelf';
import { openStore, type PackStore } from '../pack/store/store';
import type { Time } from '../time';
import { watchProbation, type ProbationWatch } from './probation';

export interface ShownParts {
  /** Built-in content only. */
  safe: boolean;
  /** The folder that the command line or the settings name. */
  folder: string | undefined;
  userData: string;
  /** What the start before this one ended by. */
  cause: Cause;
  journal: Journal;
  time: Time;
  /** Another pack or another warning is to be shown. */
  onKept(): void;
}

export interface Shown {
  /** Rejects where there is no content at all. */
  kept(): Promise<Kept>;
  /** Named by somebody: nothing else is shown while it is. */
  folder: string | null;
  safe: boolean;
  store: Pick<PackStore, 'now' | 'all' | 'dirOf' | 'install'>;
  probation: Pick<ProbationWatch, 'left' | 'befell' | 'ends'>;
  /**
   * Notes what is to be shown and shows it; on a safe start from the next one on.
   * Rejects with what the disk throws: then all is as it was.
   */
  turn(next: Shelf): Promise<void>;
  /** What is wanted, as it lies on the disk now, checked anew. */
  recheck(): Promise<LoadResult>;
  stop(): void;
}

export function openShown(parts: ShownParts): Shown {
  const { safe, userData, journal, time } = parts;
  const builtIn = builtInPack();
  const folder = safe ? undefined : parts.folder;
  /** Is it here that installed packs are shown? */
  const own = !safe && folder === undefined;
  const store = openStore(join(userData, 'packs'), journal);

  const places = (): InstalledPlace[] => {
    const all = store.all();
    return candidates(store.now()).flatMap((key) => {
      const dir = store.dirOf(key);
      const digest = all.find((entry) => entry.key === key)?.digest;
      // A pack that no longer tells of itself is tried all the same, so that somebody is told.
      return [{ key, dir, digest: digest ?? '' }];
    });
  };

  const show = async (): Promise<void> => {
    await (await source).show(places(), store.now().notice);
  };

  const probation = watchProbation({
    store,
    time,
    journal,
    onPassed: () => void source.then((served) => served.keepGood()),
    onTakenBack: () => void show(),
  });
  if (own) probation.starts(parts.cause);

  const source: Promise<PackSource> = servePack(
    {
      builtIn,
      external: folder,
      installed: safe ? [] : places(),
      lastGood: join(userData, 'last-good-pack.json'),
      seal: openSeal(join(userData, 'pack-seal'), fileURLToPath(import.meta.url)),
      notice: own ? store.now().notice : null,
    },
    journal,
    (kept) => {
      probation.shows(own ? kept.origin.key : null);
      parts.onKept();
    },
  );
  const kept = async (): Promise<Kept> => (await source).kept();
  kept().then(
    ({ origin }) => probation.shows(own ? origin.key : null),
    () => undefined,
  );

  return {
    kept,
    folder: folder ?? null,
    safe,
    store,
    probation,
    async turn(next) {
      const { origin } = await kept();
      // What is counted so far is of another pack, or of another try.
      probation.shows(null);
      try {
        store.keep(next);
      } catch (error) {
        probation.shows(own ? origin.key : null);
        throw error;
      }
      if (own) await show();
    },
    async recheck() {
      const [wanted] = own ? places() : [];
      return wanted === undefined ? loadPack(folder ?? builtIn) : loadInstalled(wanted.dir, wanted);
    },
    stop: () => void source.then((served) => served.stop()).catch(() => undefined),
  };
}
