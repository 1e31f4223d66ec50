/**
 * Counts visits, from what happens on the stage.
 *
 * A visit begins with a visitor's first input, and ends when the screen goes to somebody else or
 * nobody has touched it for as long as the stage waits. It is counted when it begins: whatever
 * happens then, it has been one.
 */
import type { SceneAddress } from '../contract';
import { isoDate } from '../schedule/hours';
import type { Step } from '../stage/director';
import type { StageEvent } from '../stage/stage';
import { noSeen, withDay, withKey, type Day, type Days } from './days';
import { sceneKeys, stepKeys, touchKey } from './keys';

/** Something that happened on the stage; `now` in milliseconds of a clock that only goes forward. */
export interface Moment extends Step {
  now: number;
  /** The clock on the wall, in the machine's time zone. */
  at: Date;
}

/** What must be known of the present visit so that nothing is counted twice. */
export interface Visit {
  heardAt: number;
  scene: SceneAddress;
  seen: ReadonlySet<string>;
  languages: ReadonlySet<string>;
}

export interface Counting {
  days: Days;
  visit: Visit | null;
}

/** After the last touch nobody knows whether anybody is there: no more than this is counted. */
export const tailMs = 10_000;

/** The counts after `moment`. Without a touch for `idleMs`, a visit is over. */
export function count(counting: Counting, moment: Moment, idleMs: number): Counting {
  const current = isOver(counting.visit, moment, idleMs) ? end(counting, moment) : counting;
  if (!isInput(moment.event) || moment.after.owner !== 'visitor') return current;
  const visit = current.visit ?? begin(moment);
  const heard = current.visit === null ? 0 : moment.now - visit.heardAt;
  const scenes = sceneKeys(moment.after.scene);
  const { language } = moment.after;
  const days = withDay(current.days, isoDate(moment.at), (day) => {
    const stayed = withStay(day, visit, heard);
    return {
      hours: current.visit === null ? withHour(day.hours, moment.at) : day.hours,
      languages: visit.languages.has(language)
        ? day.languages
        : withKey(day.languages, language, 0, plusOne),
      scenes: scenes
        .filter((key) => !visit.seen.has(key))
        .reduce((map, key) => withKey(map, key, noSeen, plusVisit), stayed),
      touched: (current.visit === null ? [] : touchedBy(moment)).reduce(
        (map, key) => withKey(map, key, 0, plusOne),
        day.touched,
      ),
    };
  });
  return {
    days,
    visit: {
      heardAt: moment.now,
      scene: moment.after.scene,
      seen: new Set([...visit.seen, ...scenes]),
      languages: new Set([...visit.languages, language]),
    },
  };
}

function isOver(visit: Visit | null, { before, after, now }: Moment, idleMs: number): boolean {
  if (visit === null) return false;
  return after.owner !== 'visitor' || before.owner !== 'visitor' || now - visit.heardAt >= idleMs;
}

function end({ days, visit }: Counting, { now, at }: Moment): Counting {
  if (visit === null) return { days, visit };
  const tail = Math.min(tailMs, now - visit.heardAt);
  return {
    days: withDay(days, isoDate(at), (day) => ({ ...day, scenes: withStay(day, visit, tail) })),
    visit: null,
  };
}

function begin({ now, after }: Moment): Visit {
  return { heardAt: now, scene: after.scene, seen: new Set(), languages: new Set() };
}

/** Whole milliseconds, rounded down: the sum stays below what the clock says. */
function withStay(day: Day, visit: Visit, ms: number): Day['scenes'] {
  const stay = Math.floor(ms);
  if (stay <= 0) return day.scenes;
  return sceneKeys(visit.scene).reduce(
    (map, key) => withKey(map, key, noSeen, (seen) => ({ ...seen, ms: seen.ms + stay })),
    day.scenes,
  );
}

function touchedBy({ before, event, after }: Moment): string[] {
  switch (event.type) {
    case 'go':
    case 'change':
      return stepKeys(before.scene, after.scene);
    case 'back':
    case 'home':
    case 'language':
      return [touchKey(before.scene, event.type)];
    default:
      return [];
  }
}

const inputs: readonly StageEvent['type'][] = [
  'touched',
  'listening',
  'back',
  'home',
  'go',
  'change',
  'language',
];
/** Is it something that a person did? */
export const isInput = ({ type }: StageEvent): boolean => inputs.includes(type);

const plusOne = (n: number): number => n + 1;
const plusVisit = <T extends { visits: number }>(seen: T): T => ({
  ...seen,
  visits: seen.visits + 1,
});

function withHour(hours: readonly number[], at: Date): number[] {
  return hours.map((visits, hour) => (hour === at.getHours() ? visits + 1 : visits));
}
