/** Composition root of the main process: reads what is asked for and puts the parts together. */
import './quick-schemas';
import { app, Menu, session } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { channels } from './channels';
import type { KioskState, Pack, PlaylistItem, StageState } from './contract';
import { openDoor } from './door';
import { openReports } from './exports/reports';
import { endOnFault } from './fault';
import { isOfHealth, takeCare, type Care } from './health/care';
import { codes } from './health/cause';
import { canBeJudged, isLeftAlone } from './health/occasion';
import { relaunch } from './health/relaunch';
import { fillSafePage } from './health/safe-page';
import { begin, memoryIn } from './health/starts';
import { openJournal } from './journal';
import { leave } from './leave';
import { limiter } from './limit';
import { openOperator, type Operator } from './operator/open';
import { openSeal } from './pack/seal';
import { servePack } from './pack/source';
import { followClock } from './schedule/clock';
import { openSettings } from './settings/store';
import { direct } from './stage/director';
import { playable } from './stage/playlist';
import type { StageConfig } from './stage/stage';
import { openTally } from './stage/tally';
import { openStatistics } from './statistics/keeper';
import { timeAt } from './time';
import { decideStart, ownArguments, type Start } from './start';
import { lockContents } from './windows/contents';
import { chooseGraphics } from './windows/graphics';
import { openGuests } from './windows/guests';
import { originOf } from './windows/origin';
import { registerScheme, serveAssets } from './windows/scheme';
import { keepScreenshot } from './windows/screenshot';
import { journalRefusals, lockSession } from './windows/session';
import type { Show } from './windows/show';

const { KIOSK_USER_DATA, KIOSK_SCREENSHOT, KIOSK_TIME_SCALE, ELECTRON_RENDERER_URL } = process.env;
if (KIOSK_USER_DATA) app.setPath('userData', KIOSK_USER_DATA);
const userData = app.getPath('userData');
const journalDir = join(userData, 'journal');
const journal = openJournal(journalDir);
endOnFault(journal);

const appPath = app.isPackaged ? undefined : app.getAppPath();
const start = decideStart(ownArguments(process.argv, appPath), process.cwd());
if (!start.go) {
  const stream = start.code === 0 ? process.stdout : process.stderr;
  stream.write(`${start.out.join('\n')}\n`);
  app.exit(start.code);
} else if (!app.requestSingleInstanceLock()) {
  process.stderr.write('Kiosk đang chạy / The kiosk is running already\n');
  app.exit(1);
} else {
  run(start);
}

/** Everything that must happen before `ready` happens in here before the first await. */
function run({ flags }: Extract<Start, { go: true }>): void {
  const origin = originOf(app.isPackaged ? undefined : ELECTRON_RENDERER_URL);
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  if (!origin.dev) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  const memory = memoryIn(join(userData, 'starts.json'));
  const { kind, starts } = begin(memory.read());
  memory.write(starts);
  const safe = flags.safe === true || kind === 'safe';
  let care: Care | undefined;
  const accelerated = chooseGraphics(userData, safe, (reason, often) => {
    if (care !== undefined) care.drawingLost(reason, often, accelerated);
    else if (often) relaunch();
  });
  registerScheme();
  Menu.setApplicationMenu(null);

  const settingsFile =
    flags.settings ?? join(userData, flags.safe ? 'settings.safe.json' : 'settings.json');
  const settings = openSettings(settingsFile, flags.settings !== undefined, journal, () => {
    clock.look();
    void restage().then(push);
  });
  for (const problem of settings.problems()) process.stderr.write(`${problem}\n`);

  let show: Show | undefined;
  let operator: Operator | undefined;
  const playlist = (pack?: Pack): PlaylistItem[] =>
    playable(pack?.playlist.items ?? [], settings.now());
  const config = (pack?: Pack): StageConfig => ({
    mode: flags.mode ?? settings.now().mode,
    language: flags.lang ?? settings.now().language,
    idle: settings.now().idle,
    playlist: playlist(pack),
  });
  const clock = followClock(settings.now, (hours) => director.send({ type: 'hours', hours }));
  const time = timeAt(app.isPackaged ? 1 : Number(KIOSK_TIME_SCALE ?? 1));
  const onView = (view: StageState): void => {
    tally.see(view);
    show?.send(channels.stage, view);
  };
  const director = direct(config(), flags.scene ?? 'home', clock.now(), onView, time);
  const tally = openTally(director.view(), journal, time);
  app.on('before-quit', tally.write);
  const statistics = openStatistics({
    file: join(userData, 'statistics.json'),
    enabled: () => settings.now().statistics,
    idleMs: () => (settings.now().idle.seconds + settings.now().idle.warning) * 1000,
    time,
    journal,
  });
  director.follow(statistics.saw);
  app.on('quit', statistics.flush);
  const builtIn = join(app.getAppPath(), 'data');
  const external = safe ? undefined : (flags.pack ?? settings.now().pack);
  // The pack loads while Electron starts; the window asks for it when its page is there.
  const source = servePack(
    {
      builtIn,
      external,
      lastGood: join(userData, 'last-good-pack.json'),
      seal: openSeal(join(userData, 'pack-seal'), fileURLToPath(import.meta.url)),
    },
    journal,
    () => void restage().then(push),
  );
  source.then(restage, () => undefined);
  source.catch((error: unknown) => {
    journal.write('error', 'no-pack', { error: String(error) });
    process.stderr.write(`${String(error)}\n`);
    leave(1);
  });
  const state = async (): Promise<KioskState> => {
    const { pack, revision, warning } = (await source).kept();
    return {
      pack,
      packRevision: revision,
      packWarning: warning,
      playlist: playlist(pack),
      sleepShows: settings.now().hours.closed,
      setUp: operator?.setUp() ?? false,
      stage: director.view(),
    };
  };

  /** Other content or other settings: the stage takes them, and the page draws them. */
  async function restage(): Promise<void> {
    director.send({ type: 'config', config: config((await source).kept().pack) });
  }
  async function push(): Promise<void> {
    show?.send(channels.pushedState, await state());
  }

  const refused = journalRefusals(journal, limiter(10, 60_000));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, origin, refused));

  void app.whenReady().then(() => {
    // Registered any earlier, Chromium's own handler would replace it.
    process.on('SIGTERM', () => app.quit());
    lockSession(session.defaultSession, origin, refused);
    serveAssets(join(import.meta.dirname, '../renderer'), async (template) => {
      const pack = await source.then((served) => served.kept().pack).catch(() => null);
      return fillSafePage(template, pack, codes[starts.cause]);
    });
    const preload = join(import.meta.dirname, '../preload/preload.cjs');
    const kept = takeCare({
      plan: { windowed: flags.windowed, preload },
      origin,
      journal,
      kind,
      starts,
      memory,
      maySee: () => canBeJudged(director.view()),
      isFree: () => isLeftAlone(director.view()),
    });
    care = kept;
    const opened = kept.show;
    show = opened;
    const guests = openGuests(origin);
    operator = openOperator({
      userData,
      journalDir,
      whole: flags.windowed === undefined,
      director,
      settings,
      kept: async () => (await source).kept(),
      builtIn: external === undefined,
      window: opened.window,
      restart: kept.restart,
      onSetUp: () => void push(),
      reports: openReports({
        statistics,
        state,
        settings: settings.now,
        packDir: external ?? builtIn,
        alive: kept.isWell,
        pages: () => ({ window: opened.window(), preload, origin, guests }),
        userData,
        journalDir,
        journal,
      }),
      refused,
      journal,
      time,
    });
    openDoor({
      isOwn: opened.isOwn,
      guestOf: guests.of,
      state,
      operate: operator.operate,
      refused,
      onEvent: (event, from) => {
        if (kept.hear(event, from) && !isOfHealth(event)) director.send(event);
      },
    });
    if (KIOSK_SCREENSHOT) keepScreenshot(KIOSK_SCREENSHOT, opened.window, journal);
    journal.write('info', 'started', {
      version: app.getVersion(),
      electron: process.versions.electron,
    });
  });
}
