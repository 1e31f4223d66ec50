/** Serves the pack: loads it at the start, follows its folder, goes over to another one. */
import type { Journal } from '../journal';
import { sentence } from './finding';
import { first, next, type Found, type Kept, type Origin } from './keeper';
import { keepPack, loadKept } from './last-good';
import { loadPack, type LoadResult } from './load';
import { noSeal, type Seal } from './seal';
import { builtInKey } from './store/key';
import { loadInstalled } from './store/load';
import { fingerprint, watchPack } from './watch';

/** An installed pack: its name, the folder with its files, and what they must be. */
export interface InstalledPlace {
  key: string;
  dir: string;
  digest: string;
}

export interface PackPlaces {
  builtIn: string;
  /** The folder that --pack or the settings name, if any. */
  external: string | undefined;
  /** The installed packs, the one that is wanted first; none where the built-in one is. */
  installed: readonly InstalledPlace[];
  /** Where the last good pack that did not come with the program is kept. */
  lastGood: string;
  /** What the operator is told of the wanted one; null: nothing. */
  notice: string | null;
  seal: Seal;
}

export interface PackSource {
  /** What is shown; while that is being changed, what it is changed to. */
  kept(): Promise<Kept>;
  /**
   * Goes over to the first good one of these, or to what else is good.
   * @param notice what the operator is told of the wanted one; null: nothing.
   */
  show(installed: readonly InstalledPlace[], notice: string | null): Promise<Kept>;
  /** Keeps what is shown for the day on which everything else is broken. */
  keepGood(): Promise<void>;
  stop(): void;
}

/** A pack that may be shown. */
interface Choice {
  origin: Origin;
  load(seal: Seal): Promise<LoadResult>;
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
  const { external, builtIn, seal, lastGood } = places;
  const watched = external === undefined ? own(builtIn) : folder(external);
  const print = await fingerprint(external ?? builtIn);
  const start = await firstGood(choicesOf(places, places.installed), 0);
  if (start === null) throw new Error(`No good content pack, not even in ${builtIn}`);
  let kept = Promise.resolve({ ...start, warning: start.warning ?? places.notice });

  /** One change after the other; what is not possible changes nothing. */
  const change = (to: (before: Kept) => Promise<Kept>): Promise<Kept> => {
    kept = kept.then((before) => to(before).catch(() => before));
    void kept.then(onKept);
    return kept;
  };

  const stop = watchPack(external ?? builtIn, print, async () => {
    await change(async (before) => {
      if (external === undefined && before.origin.dir !== builtIn) return before;
      return next(before, await load(watched, seal));
    });
  });

  return {
    kept: () => kept,
    show: (installed, notice) =>
      change(async (before) => {
        const found = await firstGood(choicesOf(places, installed), before.revision + 1);
        return found === null ? before : { ...found, warning: found.warning ?? notice };
      }),
    keepGood: async () => keep((await kept).raw),
    stop,
  };

  /** Loads no more than it needs to. */
  async function firstGood(choices: readonly Choice[], revision: number): Promise<Kept | null> {
    const found: Found[] = [];
    for (const choice of choices) {
      found.push(await load(choice, found.length === 0 ? seal : noSeal));
      if (found.at(-1)?.result.ok === true) break;
    }
    return first(found, revision);
  }

  async function load(choice: Choice, withSeal: Seal): Promise<Found> {
    const { origin } = choice;
    const result = await choice.load(withSeal);
    const { dir } = origin;
    // Often there is no last good copy, and it is asked for where something else was refused.
    if (dir === null) return { origin, result };
    if (!result.ok) {
      const findings = result.findings
        .slice(0, journaled)
        .map((finding) => sentence(finding, 'en'));
      journal.write('error', 'pack-refused', { dir, count: result.findings.length, findings });
    } else {
      const { id, version } = result.pack.pack;
      journal.write('info', 'pack-accepted', { dir, id, version });
      if (dir === external) keep(result.raw);
    }
    return { origin, result };
  }

  function keep(raw: Kept['raw']): void {
    try {
      keepPack(lastGood, raw);
    } catch (error) {
      journal.write('warning', 'pack-not-kept', { error: String(error) });
    }
  }
}

/** All that may be shown, the wanted one first. */
function choicesOf(
  { external, builtIn, lastGood }: PackPlaces,
  installed: readonly InstalledPlace[],
): Choice[] {
  const taken = installed.map(({ key, dir, digest }) => ({
    origin: { key, dir },
    load: (seal: Seal) => loadInstalled(dir, { digest }, seal),
  }));
  const last: Choice = {
    origin: { key: null, dir: null },
    load: () => Promise.resolve(loadKept(lastGood)),
  };
  if (external !== undefined) return [folder(external), last, ...taken, own(builtIn)];
  return taken.length > 0 ? [...taken, last, own(builtIn)] : [own(builtIn)];
}

const folder = (dir: string): Choice => ({
  origin: { key: null, dir },
  load: (seal) => loadPack(dir, seal),
});

const own = (dir: string): Choice => ({ ...folder(dir), origin: { key: builtInKey, dir } });
