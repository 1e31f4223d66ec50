/** What is played: settings, content and stage put together, and what windows are told of it. */
import { app } from 'electron';
import { join } from 'node:path';
import { channels } from './channels';
import type { Flags } from './cli';
import { openShown, type Shown } from './content/shown';
import type { KioskState, Language, Pack, PlaylistItem } from './contract';
import { startAgain } from './exit-codes';
import type { Cause } from './health/cause';
import { relaunch } from './health/relaunch';
import type { Journal } from './journal';
import { leave } from './leave';
import { followClock } from './schedule/clock';
import { openSettings, type SettingsStore } from './settings/store';
import { direct, type Director } from './stage/director';
import { languagesOf } from './stage/languages';
import { playable } from './stage/playlist';
import type { StageConfig } from './stage/stage';
import { startSize } from './stage/start-size';
import { openTally } from './stage/tally';
import { shownPack } from './pack/shown';
import { openTalkFile } from './talk/kept';
import { openTalks, type Podium, type Talks } from './talk/talks';
import { stepKeys } from './steps';
import { openStatistics, type Statistics } from './statistics/keeper';
import type { Time } from './time';

export interface PlayParts {
  flags: Flags;
  /** Built-in content only. */
  safe: boolean;
  /** What the start before this one ended by. */
  cause: Cause;
  userData: string;
  /** Sends a message to the windows that there are. */
  send(channel: string, message: unknown): void;
  /** Is the page to ask for the operator's first PIN? */
  setUp(): boolean;
  /** Other settings are saved. */
  onSettings(): void;
  podium: Podium;
  /** Those of the languages that can be read aloud. */
  voices(languages: readonly Language[]): Language[];
  journal: Journal;
  time: Time;
}

export interface Play {
  settings: SettingsStore;
  director: Director;
  talks: Talks;
  statistics: Statistics;
  shown: Shown;
  state(): Promise<KioskState>;
  /** Sends the state to the windows. */
  push(): Promise<void>;
}

export function openPlay({
  flags,
  safe,
  cause,
  userData,
  send,
  setUp,
  onSettings,
  podium,
  voices,
  journal,
  time,
}: PlayParts): Play {
  const settingsFile =
    flags.settings ?? join(userData, flags.safe ? 'settings.safe.json' : 'settings.json');
  const settings = openSettings(settingsFile, flags.settings !== undefined, journal, () => {
    clock.look();
    onSettings();
    void restage().then(push);
  });
  for (const problem of settings.problems()) process.stderr.write(`${problem}\n`);

  const playlist = (pack?: Pack): PlaylistItem[] =>
    playable(pack?.playlist.items ?? [], settings.now());
  const config = (pack?: Pack): StageConfig => ({
    mode: flags.mode === undefined || flags.mode === 'present' ? settings.now().mode : flags.mode,
    ...languagesOf(flags.lang ?? settings.now().language, pack),
    idle: settings.now().idle,
    size: startSize(settings.now().panel),
    present: settings.now().present,
    playlist: playlist(pack),
  });
  const clock = followClock(settings.now, (hours) => director.send({ type: 'hours', hours }));
  const director = direct(
    config(),
    flags.scene ?? 'home',
    clock.now(),
    (view) => {
      tally.see(view);
      tell();
    },
    time,
  );
  const tell = (): void => {
    send(channels.stage, talks.screen());
    podium.tell();
  };
  const talks = openTalks({
    director,
    podium,
    tell,
    point: podium.point,
    file: openTalkFile(join(userData, 'talk.json'), time, journal),
    time,
    journal,
  });
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

  // The pack loads while Electron starts; the window asks for it when its page is there.
  const shown = openShown({
    safe,
    folder: flags.pack ?? settings.now().pack,
    userData,
    cause,
    journal,
    time,
    onKept: () => void restage().then(push),
  });
  const { kept } = shown;
  app.on('quit', (_event, code) => {
    if (code === 0 || code === startAgain) shown.probation.ends();
  });
  const staged = restage();
  staged.catch((error: unknown) => {
    journal.write('error', 'no-pack', { error: String(error) });
    process.stderr.write(`${String(error)}\n`);
    // A safe start has a page that needs no content; two others that end like this lead to it.
    if (safe) return;
    if (flags.windowed === undefined) relaunch();
    else leave(1);
  });

  async function state(): Promise<KioskState> {
    // A page that asks sooner would be told a stage that is another one before the answer is there.
    await staged;
    const { pack, revision, warning } = await kept();
    return {
      role: 'screen',
      pack: shownPack(pack),
      packRevision: revision,
      packWarning: warning,
      playlist: playlist(pack),
      panel: settings.now().panel,
      speech: settings.now().speech
        ? { voices: voices(pack.pack.languages), volume: settings.now().volume }
        : null,
      stepKeys,
      publicAddress: settings.now().publicAddress ?? null,
      sleepShows: settings.now().hours.closed,
      setUp: setUp(),
      stage: talks.screen(),
      speaker: null,
    };
  }

  /** Other content or other settings: the stage takes them before the page draws them. */
  async function restage(): Promise<void> {
    director.send({ type: 'config', config: config((await kept()).pack) });
  }
  async function push(): Promise<void> {
    send(channels.pushedState, await state());
    await podium.push();
  }

  return {
    settings,
    director,
    talks,
    statistics,
    shown,
    state,
    push,
  };
}
