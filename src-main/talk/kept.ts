/** A talk on the disk, so that a program that had to start again goes on where the speaker was. */
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { deck, stroke } from '../../data/schema';
import { writeAtomic } from '../atomic';
import type { Deck } from '../contract';
import type { Journal } from '../journal';
import type { Time } from '../time';
import { spokenBy } from './clock';
import { openTalk, type Talk } from './talk';

/** After that long the meeting has gone on without us. */
const freshMs = 15 * 60_000;
/** The disk is not written to more often while somebody draws. */
const restMs = 1_000;

const file = z.strictObject({
  /** On the clock on the wall, in milliseconds. */
  at: z.number(),
  deck,
  step: z.int().nonnegative(),
  scene: z.string(),
  ink: z.record(z.string(), z.array(stroke)),
  spoken: z.number().nonnegative(),
  begun: z.boolean(),
  runs: z.boolean(),
  /** When the slot ends, on the clock on the wall. */
  end: z.number().nullable(),
  hallClock: z.boolean(),
});

type KeptTalk = z.infer<typeof file>;

/** @param at what the clock on the wall says at `now`, in milliseconds. */
export function packTalk(talk: Talk, deck: Deck, at: number, now: number): KeptTalk {
  const { clock } = talk;
  const { id, title, items } = deck;
  return {
    at,
    deck: { id, title, items },
    step: talk.step,
    scene: talk.scene,
    ink: Object.fromEntries(
      Object.entries(talk.ink).map(([key, { strokes }]) => [key, [...strokes]]),
    ),
    spoken: spokenBy(clock, now),
    begun: clock.begun,
    runs: clock.since !== null,
    end: clock.end === null ? null : at + clock.end - now,
    hallClock: talk.hallClock,
  };
}

/** The talk at the same step, with its drawings and its clock, which has gone on meanwhile. */
export function unpackTalk(kept: KeptTalk, at: number, now: number): Talk {
  const end = kept.end === null ? null : now + kept.end - at;
  const talk = openTalk(kept.deck, kept.step, end);
  const missed = kept.runs ? at - kept.at : 0;
  return {
    ...talk,
    scene: kept.scene,
    ink: Object.fromEntries(
      Object.entries(kept.ink).map(([key, strokes]) => [key, { strokes, past: [] }]),
    ),
    clock: {
      spoken: kept.spoken + missed,
      since: kept.runs ? now : null,
      begun: kept.begun,
      end,
    },
    hallClock: kept.hallClock,
  };
}

export interface TalkFile {
  /** Keeps the talk as it is now; soon, if it has just been written. */
  keep(talk: Talk, deck: Deck): void;
  /** The talk has ended: nothing is left to go on with. */
  forget(): void;
  /** The talk that was on when the program ended, where it may still be. */
  left(): { talk: Talk; deck: Deck } | null;
}

export function openTalkFile(path: string, time: Time, journal: Journal): TalkFile {
  let next: (() => KeptTalk) | undefined;
  let resting = false;
  let told = false;

  const write = (): void => {
    if (next === undefined) return;
    const kept = next();
    next = undefined;
    resting = true;
    time
      .after(restMs, () => {
        resting = false;
        write();
      })
      .unref();
    try {
      writeAtomic(path, JSON.stringify(kept));
    } catch (error) {
      if (!told) journal.write('warning', 'talk-not-kept', { error: String(error) });
      told = true;
    }
  };
  return {
    keep(talk, deck) {
      next = () => packTalk(talk, deck, Date.now(), time.now());
      if (!resting) write();
    },
    forget() {
      next = undefined;
      rmSync(path, { force: true });
    },
    left() {
      try {
        const kept = file.parse(JSON.parse(readFileSync(path, 'utf8')));
        const at = Date.now();
        if (at - kept.at > freshMs || at < kept.at) return null;
        return { talk: unpackTalk(kept, at, time.now()), deck: kept.deck };
      } catch {
        // None, or one that was broken with the program: the meeting goes on without it.
        return null;
      }
    },
  };
}
