/**
 * The stage: who has the screen, what it shows, and what happens when nobody does anything.
 *
 *     lobby ──touch──▶ visitor ──idle.seconds──▶ warned ──idle.warning──▶ lobby
 *       ▲                                                                   │
 *       ├──── release, or left alone ──── maintenance ◀── PIN ──────────────┤
 *       └──── release, or left alone ──── presenter ◀── PIN or code ────────┘
 *
 * Without a lobby a visitor at home, in the first language, is what the screen rests in.
 * Times are milliseconds of a clock that only goes forward.
 */
import { isDeepStrictEqual } from 'node:util';
import type {
  Aids,
  Ground,
  Language,
  LobbyState,
  Mode,
  Owner,
  SceneAddress,
  StageState,
} from '../contract';
import { noAids, withAids } from './aids';
import { phaseOf, sceneOf, turnsOf, type Item } from './turns';
import { home, walk, type Walk } from './walk';

export interface StageConfig {
  mode: Mode;
  /** The language that a visit starts with, and all that there are, in the order in which they are offered. */
  language: Language;
  languages: readonly Language[];
  /** Seconds without touch until the warning, and from the warning to the reset. */
  idle: { seconds: number; warning: number };
  /** The size of text that a visit starts with, in percent. */
  size: Aids['size'];
  /** Minutes without input until a speaker's screen is given back, without a warning. */
  present: { minutes: number };
  /** What the lobby plays, at least one item. */
  playlist: readonly Item[];
}

/** What the clock on the wall says: whether the house is open, and whether it is evening. */
export interface Hours {
  open: boolean;
  evening: boolean;
}

export interface Stage {
  readonly config: StageConfig;
  readonly hours: Hours;
  readonly owner: Owner;
  readonly scene: SceneAddress;
  readonly language: Language;
  readonly aids: Aids;
  readonly trail: readonly SceneAddress[];
  readonly ground: Ground;
  /** When people were last heard of, and when they last did something themselves. */
  readonly heardAt: number;
  readonly touchedAt: number;
  /** Items that the lobby has begun; the last of them began at `itemAt`. */
  readonly played: number;
  readonly itemAt: number;
  /** The screen is being wiped until then. */
  readonly cleanUntil: number | null;
}

/** What people do. */
export type InputEvent =
  | Walk
  | { type: 'touched' }
  /** A scene is being read aloud: somebody listens, who need not touch anything. */
  | { type: 'listening' }
  | { type: 'language'; language: Language }
  | { type: 'next-language' }
  | { type: 'aids'; aids: Aids | null };

const inputs: readonly string[] = [
  'touched',
  'listening',
  'language',
  'aids',
  'go',
  'change',
  'back',
  'home',
] satisfies InputEvent['type'][];
/** Is it something that the stage hears from people? */
export const isOfStage = <E extends { type: string }>(event: E): event is E & InputEvent =>
  inputs.includes(event.type);

/** `tick`: time has passed, nothing else. `release`: staff or speaker give the screen back. */
export type StageEvent =
  | InputEvent
  | { type: 'tick' | 'maintain' | 'present' | 'clean' | 'release' }
  | { type: 'hours'; hours: Hours }
  | { type: 'config'; config: StageConfig };

/** How long the operator's screen stays without a touch; its last part is warned as a visit's. */
export const maintenanceMs = 5 * 60_000;
export const cleaningMs = 60_000;
/** How long after a touch a voice alone keeps a visit: nobody may be left who listens. */
export const listeningMs = 10 * 60_000;

/** The stage at the start of the program. */
export function openStage(
  config: StageConfig,
  scene: SceneAddress,
  hours: Hours,
  now: number,
): Stage {
  const stage: Stage = {
    config,
    hours,
    owner: 'visitor',
    scene,
    language: config.language,
    aids: noAids(config.size),
    trail: [],
    ground: 'day',
    heardAt: now,
    touchedAt: now,
    played: -1,
    itemAt: now,
    cleanUntil: null,
  };
  return { ...rest(stage, now), scene };
}

/** The stage after `event` at `now`. What has run out by then ends first. */
export function advance(stage: Stage, event: StageEvent, now: number): Stage {
  const current = elapse(stage, now);
  switch (event.type) {
    case 'tick':
      return current;
    case 'hours':
      return withHours(current, event.hours, now);
    case 'config':
      return withConfig(current, event.config, now);
    case 'maintain':
      return { ...take(current, 'maintenance', now), cleanUntil: null };
    case 'present':
      return take(current, 'presenter', now);
    case 'clean':
      if (current.owner !== 'maintenance') return current;
      return { ...current, cleanUntil: now + cleaningMs };
    case 'release':
      return current.owner === 'visitor' ? current : rest(current, now);
    default:
      return input(current, event, now);
  }
}

/** What time alone has done by `now`. */
function elapse(stage: Stage, now: number): Stage {
  if (endOf(stage) <= now) return rest(stage, now);
  if (rotates(stage) && itemEnd(stage) <= now) return nextItem(stage, now);
  return stage;
}

/** Nobody has the screen: the lobby's next item, or home as a visit starts. */
function rest(stage: Stage, now: number): Stage {
  const { config, hours } = stage;
  const idle: Stage = {
    ...stage,
    owner: 'visitor',
    scene: home,
    language: config.language,
    aids: noAids(config.size),
    trail: [],
    ground: hours.evening ? 'evening' : 'day',
    cleanUntil: null,
  };
  return config.mode === 'lobby' ? nextItem({ ...idle, owner: 'lobby' }, now) : idle;
}

function nextItem(stage: Stage, now: number): Stage {
  const played = stage.played + 1;
  const { playlist } = stage.config;
  const round = Math.floor(played / playlist.length);
  return {
    ...stage,
    played,
    itemAt: now,
    scene: itemOf({ ...stage, played }).scene,
    // Against burn-in the grounds take turns; in the evening the dark one stays.
    ground: stage.hours.evening || round % 2 === 0 ? 'evening' : 'day',
  };
}

function withHours(stage: Stage, hours: Hours, now: number): Stage {
  const next = { ...stage, hours };
  if (!isResting(stage)) return next;
  if (stage.owner !== 'lobby') return { ...next, ground: hours.evening ? 'evening' : 'day' };
  return hours.open && !stage.hours.open ? nextItem(next, now) : next;
}

/** New settings or another playlist: a visit goes on, a resting screen begins its first item. */
function withConfig(stage: Stage, config: StageConfig, now: number): Stage {
  const known = config.languages.includes(stage.language);
  const next = { ...stage, config, language: known ? stage.language : config.language };
  return isResting(stage) ? rest({ ...next, played: -1 }, now) : next;
}

function input(stage: Stage, event: InputEvent, now: number): Stage {
  if (stage.cleanUntil !== null) return stage;
  if (event.type === 'listening') return listened(stage, now);
  // The first touch takes over and does nothing else, whatever it may have hit.
  if (stage.owner === 'lobby' || isAsleep(stage, now)) return take(stage, 'visitor', now);
  return { ...act(stage, event), heardAt: now, touchedAt: now };
}

/** A visit goes on while a voice reads to it; a voice begins none and takes nothing over. */
function listened(stage: Stage, now: number): Stage {
  if (stage.owner !== 'visitor' || isAsleep(stage, now)) return stage;
  return now - stage.touchedAt < listeningMs ? { ...stage, heardAt: now } : stage;
}

/** Gives the screen to somebody as it is at this moment, but for what the last one needed to see it. */
function take(stage: Stage, owner: Owner, now: number): Stage {
  const aids = noAids(stage.config.size);
  return { ...stage, owner, scene: sceneAt(stage, now), aids, heardAt: now, touchedAt: now };
}

function act(stage: Stage, event: Exclude<InputEvent, { type: 'listening' }>): Stage {
  if (event.type === 'touched') return stage;
  if (event.type === 'language') return spoken(stage, event.language);
  if (event.type === 'next-language') return spoken(stage, following(stage));
  if (event.type === 'aids') {
    const aids = event.aids ? withAids(stage.aids, event.aids) : noAids(stage.config.size);
    return { ...stage, aids };
  }
  return { ...stage, ...walk(stage, event) };
}

/** The stage in another language, if there is such a one. */
function spoken(stage: Stage, language: Language): Stage {
  return stage.config.languages.includes(language) ? { ...stage, language } : stage;
}

/** The language after the stage's own, the first after the last. */
function following({ config: { languages }, language }: Stage): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/** What windows are told of it; what is shown of a talk is added elsewhere. */
export type StageView = Omit<StageState, 'talk' | 'picking'>;

export function viewOf(stage: Stage, now: number): StageView {
  const { config, owner, language, aids, trail, ground, cleanUntil } = stage;
  const asleep = isAsleep(stage, now);
  const left = Math.ceil((endOf(stage) - now) / 1000);
  const cleaning = cleanUntil === null ? null : Math.max(1, left);
  const warned = isWarned(stage) && left <= config.idle.warning;
  return {
    mode: config.mode,
    owner,
    scene: sceneAt(stage, now),
    language,
    aids,
    trail: [...trail],
    ground,
    lobby: rotates(stage) ? lobbyAt(stage, now) : null,
    asleep,
    resetIn: warned ? Math.max(1, left) : null,
    cleaning,
  };
}

/** When the view changes next if nothing happens; null when it stays as it is. */
export function nextChange(stage: Stage, now: number): number | null {
  if (rotates(stage)) return turns(stage).find((at) => at > now) ?? now;
  const end = endOf(stage);
  if (end === Infinity) {
    const sleep = sleepAt(stage);
    return sleep > now && sleep !== Infinity ? sleep : null;
  }
  if (stage.owner === 'presenter') return end;
  const counted = stage.cleanUntil === null ? stage.config.idle.warning * 1000 : Infinity;
  if (now < end - counted) return end - counted;
  return Math.max(now, end - (Math.ceil((end - now) / 1000) - 1) * 1000);
}

/** When the screen goes to rest if nothing happens; never, where that would change nothing. */
function endOf(stage: Stage): number {
  const { config, owner, heardAt, cleanUntil } = stage;
  if (cleanUntil !== null) return cleanUntil;
  if (owner === 'maintenance') return heardAt + maintenanceMs;
  if (owner === 'presenter') return heardAt + config.present.minutes * 60_000;
  if (owner !== 'visitor' || isResting(stage)) return Infinity;
  return heardAt + (config.idle.seconds + config.idle.warning) * 1000;
}

/** A hall is never warned, and nobody who wipes the glass is: that is counted down as such. */
function isWarned({ owner, cleanUntil }: Stage): boolean {
  return owner !== 'presenter' && cleanUntil === null;
}

/** Is the screen as nobody left it? */
function isResting({ config, owner, scene, language, aids, trail }: Stage): boolean {
  if (owner !== 'visitor' || config.mode === 'lobby') return owner === 'lobby';
  const plain = isDeepStrictEqual(aids, noAids(config.size));
  return scene === home && language === config.language && trail.length === 0 && plain;
}

/** Is nobody there? In the lobby at once; at home after as long as a visit is kept. */
export function isQuiet(stage: Stage, now: number): boolean {
  return quietAt(stage) <= now;
}

function quietAt(stage: Stage): number {
  if (!isResting(stage)) return Infinity;
  const { idle } = stage.config;
  return stage.owner === 'lobby' ? -Infinity : stage.heardAt + (idle.seconds + idle.warning) * 1000;
}

/** Outside the opening hours a screen where nobody is is dark. */
function isAsleep(stage: Stage, now: number): boolean {
  return sleepAt(stage) <= now;
}

function sleepAt(stage: Stage): number {
  return stage.hours.open ? Infinity : quietAt(stage);
}

function rotates(stage: Stage): boolean {
  return stage.owner === 'lobby' && stage.hours.open;
}

function itemOf({ config, played }: Stage): Item {
  const item = config.playlist[played % config.playlist.length];
  if (item === undefined) throw new RangeError('the playlist is empty');
  return item;
}

function turns(stage: Stage): number[] {
  return turnsOf(itemOf(stage), stage.itemAt);
}

function itemEnd(stage: Stage): number {
  return turns(stage).at(-1) ?? stage.itemAt;
}

function lobbyAt(stage: Stage, now: number): LobbyState {
  const { config, played, itemAt } = stage;
  const item = played % config.playlist.length;
  return { item, phase: phaseOf(itemOf(stage), itemAt, now), played };
}

function sceneAt(stage: Stage, now: number): SceneAddress {
  return rotates(stage) ? sceneOf(itemOf(stage), stage.itemAt, now) : stage.scene;
}
