/** Composition root of the main process: reads what is asked for and puts the parts together. */
import './quick-schemas';
import { app, session } from 'electron';
import { join } from 'node:path';
import { channels } from './channels';
import { openContent } from './content/desk';
import { writableFolder } from './data-folder';
import { markData } from './data-version';
import { openDoor } from './door';
import { openReports } from './exports/reports';
import { openExports } from './exports/save';
import { endOnFault } from './fault';
import { openShelf } from './decks/shelf';
import { isOfHealth, takeCare, type Care } from './health/care';
import { codes } from './health/cause';
import { canBeJudged } from './health/occasion';
import { findNewer, refuseNewer, toStderr } from './health/refusal';
import { relaunch } from './health/relaunch';
import { fillSafePage } from './health/safe-page';
import { begin, memoryIn } from './health/starts';
import { openJournal } from './journal';
import { tendMachine, type Machine } from './machine/machine';
import { openOperator, type Operator } from './operator/open';
import { openPlay } from './play';
import { openPodium } from './podium/podium';
import { runExport } from './printing/command';
import { decideStart, ownArguments, type Start } from './start';
import { isOfStage } from './stage/stage';
import { beginAtDesk, deskHandlers } from './talk/desk';
import { openPrinting } from './talk/printing';
import { openSpeech, type Speech } from './speech/speech';
import { timeAt } from './time';
import { lockContents } from './windows/contents';
import { chooseGraphics } from './windows/graphics';
import { openGuests } from './windows/guests';
import { originOf } from './windows/origin';
import { prepareChromium } from './windows/prepare';
import { serveAssets } from './windows/scheme';
import { keepScreenshot } from './windows/screenshot';
import { journalRefusals, lockSession } from './windows/session';
import type { Show } from './windows/show';

const { KIOSK_USER_DATA, KIOSK_SCREENSHOT, KIOSK_TIME_SCALE, ELECTRON_RENDERER_URL } = process.env;
if (KIOSK_USER_DATA) app.setPath('userData', KIOSK_USER_DATA);
const userData = app.getPath('userData');
const journalDir = join(userData, 'journal');
// Before anything is written: a newer program's data stays as it is.
const newer = findNewer(userData);
const journal = newer === null ? openJournal(journalDir) : toStderr;
const endBy = endOnFault(journal);
// Our own files stay where they are: what is there can still be read.
const chromiumFolder = newer === null ? writableFolder(userData) : newer.folder;
if (chromiumFolder !== null) app.setPath('userData', chromiumFolder);

const appPath = app.isPackaged ? undefined : app.getAppPath();
const start = decideStart(ownArguments(process.argv, appPath), process.cwd(), app.isPackaged);
if (!start.go) {
  const stream = start.code === 0 ? process.stdout : process.stderr;
  stream.write(`${start.out.join('\n')}\n`);
  app.exit(start.code);
} else if (newer !== null) {
  refuseNewer({
    program: newer.program,
    flags: start.flags,
    origin: originOf(app.isPackaged ? undefined : ELECTRON_RENDERER_URL),
    built: join(import.meta.dirname, '..'),
    failed: endBy,
  });
} else if (start.flags.export !== undefined && start.flags.deck !== undefined) {
  runExport({
    flags: start.flags,
    out: start.flags.export,
    id: start.flags.deck,
    userData,
    built: join(import.meta.dirname, '..'),
    origin: originOf(app.isPackaged ? undefined : ELECTRON_RENDERER_URL),
  });
} else if (chromiumFolder !== null && !app.requestSingleInstanceLock()) {
  process.stderr.write('Kiosk đang chạy / The kiosk is running already\n');
  app.exit(1);
} else {
  run(start);
}

/** Everything that must happen before `ready` happens in here before the first await. */
function run({ flags }: Extract<Start, { go: true }>): void {
  const origin = originOf(app.isPackaged ? undefined : ELECTRON_RENDERER_URL);
  markData(userData, app.getVersion());
  prepareChromium(origin);
  const memory = memoryIn(join(userData, 'starts.json'));
  const { kind, starts } = begin(memory.read());
  memory.write(starts);
  const safe = flags.safe === true || kind === 'safe';
  let care: Care | undefined;
  const accelerated = chooseGraphics(userData, safe, (reason, often) => {
    if (care !== undefined) care.drawingLost(reason, often, accelerated);
    else if (often) relaunch();
  });

  let show: Show | undefined;
  let operator: Operator | undefined;
  let machine: Machine | undefined;
  let speech: Speech | undefined;
  const time = timeAt(app.isPackaged ? 1 : Number(KIOSK_TIME_SCALE ?? 1));
  const guests = openGuests(origin);
  const preload = join(import.meta.dirname, '../preload/preload.cjs');
  const podium = openPodium({
    ...{ origin, preload, guests, journal },
    windowed: flags.windowed !== undefined,
    settings: () => settings.now(),
    save: (next) => void settings.save(next),
    talks: () => talks,
    state: () => play.state(),
    operate: async (name, ask) => operator?.operate(name, ask),
    wall: () => show?.window(),
    send: (channel, message) => show?.send(channel, message),
    placeWall: () => machine?.look(),
    onStage: (event) => director.send(event),
  });
  const play = openPlay({
    flags,
    safe,
    cause: starts.cause,
    userData,
    send: (channel, message) => show?.send(channel, message),
    setUp: () => operator?.setUp() ?? false,
    onSettings: () => machine?.look(),
    podium,
    voices: (languages) => speech?.voices(languages) ?? [],
    journal,
    time,
  });
  const { director, settings, talks } = play;

  const refused = journalRefusals(journal, time);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, origin, refused);
    // In a talk every window takes the keys of the clicker, whichever has the focus.
    contents.on('before-input-event', (event, input) => {
      if (talks.key(input)) event.preventDefault();
    });
  });

  const open = (): void => {
    // Registered any earlier, Chromium's own handler would replace it.
    process.on('SIGTERM', () => app.quit());
    lockSession(session.defaultSession, origin, refused);
    serveAssets(join(import.meta.dirname, '../renderer'), async (template) => {
      const kept = await play.shown.kept().catch(() => null);
      return fillSafePage(template, kept?.pack ?? null, codes[starts.cause]);
    });
    const caring = takeCare({
      plan: { windowed: flags.windowed, preload, ground: () => director.view().ground },
      origin,
      journal,
      kind,
      starts,
      memory,
      time,
      maySee: () => canBeJudged(talks.screen()),
      isFree: director.isQuiet,
      onFault: play.shown.probation.befell,
    });
    care = caring;
    const opened = caring.show;
    show = opened;
    machine = tendMachine({
      show: opened,
      settings: settings.now,
      view: director.view,
      isQuiet: director.isQuiet,
      relaunch: caring.restart,
      release: () => director.send({ type: 'release' }),
      journal,
      time,
      windowed: flags.windowed !== undefined,
    });
    director.follow(machine.saw);
    const shelf = openShelf({
      pack: async () => (await play.shown.kept()).pack.decks.decks,
      userData,
      exports: openExports(join(userData, 'exports'), journal),
      journal,
    });
    const reader = openSpeech({ onVoices: () => void play.push() });
    speech = reader;
    // Whoever listened is gone.
    director.follow(({ before, after }) => {
      if (before.owner === 'visitor' && after.owner !== 'visitor') reader.hush();
    });
    operator = openOperator({
      speech: reader,
      userData,
      journalDir,
      whole: flags.windowed === undefined,
      director,
      settings,
      kept: play.shown.kept,
      window: opened.window,
      restart: caring.restart,
      onSetUp: () => void play.push(),
      reports: openReports({
        statistics: play.statistics,
        state: play.state,
        settings: settings.now,
        recheck: play.shown.recheck,
        alive: caring.isWell,
        pages: () => ({ window: opened.window(), preload, origin, guests }),
        userData,
        journalDir,
        journal,
      }),
      content: openContent({
        shown: play.shown,
        state: play.state,
        plan: { preload, origin, guests },
        window: opened.window,
        tell: (progress) => opened.send(channels.progress, progress),
        userData,
        settings: settings.now,
        director,
        exports: openExports(join(userData, 'exports'), journal),
        journal,
      }),
      desk: deskHandlers({
        director,
        talks,
        shelf,
        printing: openPrinting({
          plan: { preload, origin, guests },
          window: opened.window,
          state: play.state,
          exports: openExports(join(userData, 'exports'), journal),
          tell: (progress) => opened.send(channels.progress, progress),
          time,
        }),
      }),
      refused,
      journal,
      time,
    });
    // What a speaker was at goes on after a start of its own; else the command line may begin with one.
    void play.shown
      .kept()
      .then(() => {
        if (talks.resume() || flags.mode !== 'present') return undefined;
        return beginAtDesk(flags.deck, { director, talks, shelf });
      })
      .then((problem) => problem !== undefined && process.stderr.write(`${problem}\n`))
      .catch((error: unknown) =>
        journal.write('error', 'talk-not-begun', { error: String(error) }),
      );
    openDoor({
      isOwn: opened.isOwn,
      guestOf: guests.of,
      state: play.state,
      operate: operator.operate,
      refused,
      onEvent: (event, from) => {
        if (!caring.hear(event, from)) return;
        if (event.type === 'painted') talks.painted(event.scene);
        if (isOfHealth(event) || talks.hear(event, 'screen')) return;
        if (isOfStage(event)) director.send(event);
      },
    });
    if (KIOSK_SCREENSHOT) keepScreenshot(KIOSK_SCREENSHOT, opened.window, journal);
    journal.write('info', 'started', {
      version: app.getVersion(),
      electron: process.versions.electron,
    });
  };
  // A mistake in there must not leave a program without a window.
  app.whenReady().then(open).catch(endBy);
}
