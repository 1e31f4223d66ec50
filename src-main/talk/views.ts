/** What each window is told of a talk. Only the speaker's is told the notes. */
import type { SceneAddress } from '../contract';
import { clockAt, paceAt, spokenBy } from './clock';
import { inkOf, isAway, type Picture, type Talk } from './talk';
import type { SpeakerState, TalkShown } from './types';

/** A scene with what lies over it. */
export interface Shown {
  scene: SceneAddress;
  talk: TalkShown;
}

/** For the hall. @param alone there is no display for the speaker. */
export function shownOf(talk: Talk, alone: boolean, now: number): Shown {
  const picture = talk.frozen ?? { ...talk, ink: inkOf(talk) };
  // Drawings and figures are away with everything else while the emblem stands.
  const bare = talk.cover === 'emblem';
  return {
    scene: picture.scene,
    talk: {
      ...pictureOf(talk, picture),
      hero: bare ? null : picture.hero,
      ink: bare ? [] : [...picture.ink.strokes],
      cover: talk.cover,
      clock: talk.hallClock ? clockAt(talk.clock, now) : null,
      ...(alone ? atHand(talk, now) : elsewhere),
    },
  };
}

/** For the live picture in the speaker's window: uncovered, never frozen. */
export function liveOf(talk: Talk): Shown {
  return {
    scene: talk.scene,
    talk: {
      ...pictureOf(talk, talk),
      hero: talk.hero,
      ink: [...inkOf(talk).strokes],
      cover: null,
      clock: null,
      ...elsewhere,
    },
  };
}

/** What a speaker needs who has no other display, and what the hall sees of it otherwise. */
type AtHand = Pick<TalkShown, 'alone' | 'speakerClock' | 'ending' | 'typed'>;

const atHand = ({ clock, ending, typed }: Talk, now: number): AtHand => ({
  alone: true,
  speakerClock: clockAt(clock, now),
  ending,
  typed,
});

const elsewhere: AtHand = { alone: false, speakerClock: null, ending: false, typed: '' };

const pictureOf = (
  { tool, colour, steps }: Talk,
  { step }: Picture,
): Pick<TalkShown, 'tool' | 'colour' | 'step' | 'steps'> => ({
  tool,
  colour,
  step,
  steps: steps.length,
});

/** What the keeper of the talk knows beside the talk itself. */
export type Beside = Pick<SpeakerState, 'notes' | 'ready'>;

export function speakerOf(talk: Talk, { notes, ready }: Beside, now: number): SpeakerState {
  const { deck, steps, step, scene, frozen, cover, hero, tool, colour, hallClock } = talk;
  const hidden = notes === 'ask';
  return {
    deck,
    steps: steps.map((each) => (hidden ? { ...each, notes: '' } : each)),
    step,
    scene,
    away: isAway(talk),
    frozen: frozen === null ? null : { step: frozen.step, scene: frozen.scene },
    cover,
    hero,
    tool,
    colour,
    drawn: inkOf(talk).strokes.length > 0,
    drawings: Object.values(talk.ink).some(({ strokes }) => strokes.length > 0),
    clock: clockAt(talk.clock, now),
    pace: talk.clock.begun ? paceAt(steps, step, spokenBy(talk.clock, now)) : null,
    hallClock,
    trail: talk.trail.length,
    typed: talk.typed,
    ending: talk.ending,
    overlay: talk.overlay,
    notes,
    notesSize: talk.notesSize,
    ready,
  };
}
