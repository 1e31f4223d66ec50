/** A program that finds the data of a newer one: it writes nothing there, says so, and stays. */
import { app, session } from 'electron';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Flags } from '../cli';
import { writableFolder } from '../data-folder';
import { isNewer, readMark } from '../data-version';
import { internalError } from '../exit-codes';
import type { Journal } from '../journal';
import { leave } from '../leave';
import { limiter } from '../limit';
import { builtInPack } from '../pack/built-in';
import { loadPack } from '../pack/load';
import { lockContents } from '../windows/contents';
import { safeAddress, type Origin } from '../windows/origin';
import { prepareChromium } from '../windows/prepare';
import { serveAssets } from '../windows/scheme';
import { lockSession } from '../windows/session';
import { openShow } from '../windows/show';
import { fillSafePage, newerData } from './safe-page';
import { openWatchdog } from './watchdog';

/** What staff look up in the operator's guide. */
const code = 'K-7';

/** The page has no script; one that is lost again and again is the machine's fault. */
const losses = { max: 5, windowMs: 60_000 };

/** In the journal's place: the folder that it would stand in is not ours. */
export const toStderr: Journal = {
  write: (level, event, details = {}) => {
    process.stderr.write(`${level} ${event} ${JSON.stringify(details)}\n`);
  },
};

/**
 * Must the data be left alone?
 * @returns the version of the program that wrote it, and a folder that Chromium may write to meanwhile.
 */
export function findNewer(userData: string): { program: string; folder: string | null } | null {
  const mark = readMark(userData);
  if (!isNewer(mark)) return null;
  return { program: mark.program, folder: writableFolder(join(tmpdir(), 'congress-kiosk-newer')) };
}

export interface RefusalParts {
  program: string;
  flags: Flags;
  origin: Origin;
  /** The folder of what is built: `preload` and `renderer`. */
  built: string;
  /** Ends the program at what nobody had foreseen. */
  failed(error: unknown): void;
}

/**
 * Shows the safe page until the program is ended. To a supervisor it is well: a start anew would find
 * the same. Called before `ready`.
 */
export function refuseNewer({ program, flags, origin, built, failed }: RefusalParts): void {
  const said = newerData(program);
  process.stderr.write(`${said.vi} / ${said.en}\n`);
  if (flags.export !== undefined) return leave(1);
  app.disableHardwareAcceleration();
  prepareChromium(origin);
  const refused = (): void => undefined;
  app.on('web-contents-created', (_event, contents) => lockContents(contents, origin, refused));
  const open = (): void => {
    process.on('SIGTERM', () => app.quit());
    lockSession(session.defaultSession, origin, refused);
    const pack = loadPack(builtInPack()).then(
      (loaded) => (loaded.ok ? loaded.pack : null),
      () => null,
    );
    serveAssets(join(built, 'renderer'), async (template) =>
      fillSafePage(template, await pack, code, said),
    );
    const watchdog = openWatchdog(process.env, () => true);
    const mayTry = limiter(losses.max, losses.windowMs);
    const show = openShow(
      {
        windowed: flags.windowed,
        preload: join(built, 'preload/preload.cjs'),
        ground: () => 'evening',
      },
      origin,
      safeAddress,
      {
        lost: () => (mayTry() ? show.load(safeAddress) : leave(internalError)),
        loaded: watchdog.ready,
        swapped: () => undefined,
      },
    );
  };
  app.whenReady().then(open).catch(failed);
}
