/**
 * `--export`: writes a deck from the command line, beside a kiosk that may be running. It takes content,
 * settings and own decks from where that kiosk has them, writes nothing there, and lets Chromium work in a
 * temporary folder, so that neither stands in the other's way.
 */
import { app, session } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Flags } from '../cli';
import type { ExportProgress, KioskState, Pack } from '../contract';
import { openShelf } from '../decks/shelf';
import { openDoor } from '../door';
import { exportsInto } from '../exports/save';
import type { Journal } from '../journal';
import { builtInPack } from '../pack/built-in';
import { sentence } from '../pack/finding';
import { loadPack } from '../pack/load';
import { shownPack } from '../pack/shown';
import { currentDir } from '../pack/store/store';
import { parseSettings, readSettings } from '../settings/read';
import { lockContents } from '../windows/contents';
import { openGuests } from '../windows/guests';
import type { Origin } from '../windows/origin';
import { prepareChromium } from '../windows/prepare';
import { serveAssets } from '../windows/scheme';
import { lockSession } from '../windows/session';
import type { PagePlan } from '../windows/unseen-page';
import { printDeck } from './print';
import { page as pageSize } from './sizes';
import { stillStage } from './still';

export interface CommandParts {
  flags: Flags;
  /** The folder to write into. */
  out: string;
  /** The deck's. */
  id: string;
  /** The kiosk's own, where its settings and the speakers' decks are. */
  userData: string;
  /** The folder of what is built: `preload` and `renderer`. */
  built: string;
  origin: Origin;
}

/** Ends the program: with 0, 1 when it cannot be done, or 2 when there is no such deck. */
export function runExport(parts: CommandParts): void {
  // To be set before the first await, as all that comes before `ready`.
  const chromium = mkdtempSync(join(tmpdir(), 'kiosk-export-'));
  app.setPath('userData', chromium);
  app.on('quit', () => rmSync(chromium, { recursive: true, force: true }));
  app.on('window-all-closed', () => undefined);
  app.disableHardwareAcceleration();
  prepareChromium(parts.origin);
  app
    .whenReady()
    .then(() => write(parts))
    .catch((error: unknown) => {
      tell(`Không xuất được / Not exported: ${String(error)}`);
      return 1;
    })
    .then((code) => app.exit(code))
    .catch(() => app.exit(1));
}

async function write({ flags, out, id, userData, built, origin }: CommandParts): Promise<number> {
  const plan = openPages(built, origin);
  const { settings } = readSettings(flags.settings ?? join(userData, 'settings.json'), false);
  const taken = currentDir(join(userData, 'packs'));
  const dir = flags.pack ?? settings.pack ?? taken ?? builtInPack();
  const loaded = await loadPack(dir);
  if (!loaded.ok) {
    tell(`Nội dung trong ${dir} có lỗi / The content in ${dir} is faulty`);
    for (const finding of loaded.findings.slice(0, most)) tell(sentence(finding, 'vi'));
    return 1;
  }
  const { pack } = loaded;
  const exports = exportsInto(() => out, silent);
  const shelf = openShelf({
    pack: async () => pack.decks.decks,
    userData,
    exports,
    journal: silent,
  });
  const decks = await shelf.all();
  const deck = decks.find((each) => each.id === id);
  if (deck === undefined) {
    tell(`Không có bài trình bày “${id}”; có / There is no such deck; there are:`);
    for (const each of decks) tell(`  ${each.id}: ${each.title.vi}`);
    return 2;
  }
  const state = stateOf(pack);
  const parts = {
    plan,
    exports,
    state: async () => state,
    pictureSize: () => pageSize,
    tell: ({ done, of }: ExportProgress) => tell(`${done}/${of}`),
  };
  const saved = await printDeck(parts, deck, {
    form: flags.form ?? 'pdf',
    notes: flags.notes === true,
    language: flags.lang ?? 'vi',
  });
  if (!saved.ok) {
    tell(`Không xuất được / Not exported: ${saved.error}`);
    return 1;
  }
  process.stdout.write(`${saved.file}\n`);
  return 0;
}

/** Of a faulty pack so many faults are told. */
const most = 20;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** The journal is the running kiosk's. */
const silent: Journal = { write: () => undefined };

/** Pages that nobody sees are all that there is. */
function openPages(built: string, origin: Origin): PagePlan {
  const refused = (): void => undefined;
  const guests = openGuests(origin);
  const nobody = (): Promise<never> => Promise.reject(new Error('refused'));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, origin, refused));
  lockSession(session.defaultSession, origin, refused);
  serveAssets(join(built, 'renderer'), async (template) => template);
  openDoor({
    isOwn: () => false,
    guestOf: guests.of,
    state: nobody,
    operate: nobody,
    onEvent: () => undefined,
    refused,
  });
  return { origin, guests, preload: join(built, 'preload/preload.cjs') };
}

function stateOf(pack: Pack): KioskState {
  return {
    role: 'screen',
    pack: shownPack(pack),
    packRevision: 1,
    packWarning: null,
    playlist: [],
    stepKeys: {},
    publicAddress: null,
    panel: parseSettings({}).settings.panel,
    speech: null,
    sleepShows: 'black',
    setUp: false,
    stage: stillStage({ scene: 'home', language: 'vi', ink: [], step: 0 }),
    speaker: null,
  };
}
