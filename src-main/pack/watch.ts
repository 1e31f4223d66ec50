/**
 * Watches a pack folder by looking at it every two seconds.
 *
 * Notifications of the operating system would come sooner, but are lost when the folder is deleted,
 * replaced or on a network. Ten `stat` calls every two seconds cost less than a thousandth of a core.
 */
import { marksOf } from './marks';

const intervalMs = 2000;

/** What the watcher remembers: the print that was last reported, and the one that it saw last. */
export interface Watch {
  reported: string;
  seen: string;
}

/** Reports a change only once it has stood still for one look, so that half a copy is not read. */
export function look(watch: Watch, print: string): { watch: Watch; changed: boolean } {
  const still = print === watch.seen;
  if (!still || print === watch.reported)
    return { watch: { ...watch, seen: print }, changed: false };
  return { watch: { reported: print, seen: print }, changed: true };
}

/** All marks of the pack in `dir` as one string. */
export async function fingerprint(dir: string): Promise<string> {
  return (await marksOf(dir)).join(' ');
}

/**
 * Calls `onChange` whenever the pack in `dir` has changed and come to rest.
 * @param first the fingerprint taken before the pack was first loaded.
 * @returns stops the watching.
 */
export function watchPack(
  dir: string,
  first: string,
  onChange: () => Promise<void>,
  everyMs = intervalMs,
): () => void {
  let watch: Watch = { reported: first, seen: first };
  let stopped = false;
  let timer: NodeJS.Timeout;
  const turn = async (): Promise<void> => {
    const next = look(watch, await fingerprint(dir));
    watch = next.watch;
    // One look at a time: two loads at once could finish in the wrong order.
    if (next.changed) await onChange();
    if (stopped) return;
    timer = setTimeout(() => void turn(), everyMs);
  };
  timer = setTimeout(() => void turn(), everyMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
