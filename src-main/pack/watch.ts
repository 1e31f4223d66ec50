/**
 * Watches a pack folder by looking at it every two seconds.
 *
 * Notifications of the operating system would come sooner, but are lost when the folder is deleted,
 * replaced or on a network. Ten `stat` calls every two seconds cost less than a thousandth of a core.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames, fileOf } from './files';

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

/** Sizes, times and identities of the pack's files as one string; a missing file is part of it. */
export async function fingerprint(dir: string): Promise<string> {
  const marks = await Promise.all(
    fileNames.map((name) =>
      stat(join(dir, fileOf(name))).then(
        ({ ino, size, mtimeMs, ctimeMs }) => `${ino}:${size}:${mtimeMs}:${ctimeMs}`,
        (error: NodeJS.ErrnoException) => error.code ?? 'error',
      ),
    ),
  );
  return marks.join(' ');
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
