/**
 * A talk: which step the speaker is at, what the hall sees of it, and what each command does.
 *
 *     speaker: step, scene ──┬── frozen? ── no ──▶ cover? ── no ──▶ hall
 *                            └── yes: the hall keeps the picture of that moment
 *
 * Times are milliseconds of a clock that only goes forward.
 */
import type { Deck, SceneAddress } from '../contract';
import { begin, hold, newClock, type Clock } from './clock';
import { draw, erase, noInk, undo, wipe, type Ink } from './ink';
import { stepId, stepsOf } from './steps';
import type { Cover, InkColour, Overlay, TalkCommand, TalkStep, Tool } from './types';

/** Where a speaker is, and what is on the wall there. */
export interface Picture {
  readonly step: number;
  readonly scene: SceneAddress;
  readonly hero: string | null;
}

export interface Talk extends Picture {
  readonly deck: Pick<Deck, 'id' | 'title'>;
  /** One at least. */
  readonly steps: readonly TalkStep[];
  /** What is drawn, by picture. */
  readonly ink: Readonly<Record<string, Ink>>;
  /** What the hall keeps seeing, with what was drawn on it then. */
  readonly frozen: (Picture & { readonly ink: Ink }) | null;
  readonly cover: Cover | null;
  /** Where the speaker jumped from, oldest first. */
  readonly trail: readonly Picture[];
  readonly tool: Tool;
  readonly colour: InkColour;
  readonly overlay: Overlay;
  readonly typed: string;
  /** What was typed, and that Esc was pressed, counts until then. */
  readonly until: number;
  readonly ending: boolean;
  readonly over: boolean;
  readonly clock: Clock;
  readonly hallClock: boolean;
  readonly notesSize: number;
}

/** How long digits wait for Enter, and one Esc for another. */
export const patienceMs = 4_000;
const maxTrail = 50;
const maxDigits = 3;
const notesSizes = { min: 0.8, max: 2, step: 0.1 };

/**
 * @param end when the slot ends; null without one.
 * @throws RangeError for a deck without a step.
 */
export function openTalk(deck: Deck, at: number, end: number | null): Talk {
  const steps = stepsOf(deck);
  const step = Math.min(at, steps.length - 1);
  const first = steps[step];
  if (first === undefined) throw new RangeError(`the deck ${deck.id} has no step`);
  return {
    deck: { id: deck.id, title: deck.title },
    steps,
    step,
    scene: first.scene,
    hero: null,
    ink: keptInk(deck, steps),
    frozen: null,
    cover: null,
    trail: [],
    tool: 'hand',
    colour: 0,
    overlay: null,
    typed: '',
    until: 0,
    ending: false,
    over: false,
    clock: newClock(end),
    hallClock: false,
    notesSize: 1,
  };
}

/** What was drawn in an earlier talk and kept. */
function keptInk({ items }: Deck, steps: readonly TalkStep[]): Talk['ink'] {
  const kept = steps.flatMap(({ id, scene, item, part }): [string, Ink][] => {
    const strokes = items[item]?.steps[part]?.ink;
    return strokes === undefined ? [] : [[keyOf(id, scene), { strokes, past: [] }]];
  });
  return Object.fromEntries(kept);
}

/** The deck with what is drawn on its steps' own scenes. */
export function withDrawings(deck: Deck, { ink }: Pick<Talk, 'ink'>): Deck {
  const items = deck.items.map((item) => ({
    ...item,
    steps: item.steps.map(({ ink: _before, ...step }, part) => {
      const { strokes } = ink[keyOf(stepId(item.id, part), step.scene)] ?? noInk;
      return strokes.length === 0 ? step : { ...step, ink: [...strokes] };
    }),
  }));
  return { id: deck.id, title: deck.title, items };
}

/** The talk after `command` at `now`. */
export function advance(before: Talk, command: TalkCommand, now: number): Talk {
  const was = elapse(before, now);
  // What was begun by one key is given up by any other.
  const talk = {
    ...was,
    typed: command.do === 'digit' || command.do === 'enter' ? was.typed : '',
    ending: command.do === 'escape' && was.ending,
  };
  switch (command.do) {
    case 'next':
      return { ...goTo(talk, talk.step + 1), clock: begin(talk.clock, now) };
    case 'previous':
      return goTo(talk, isAway(talk) ? talk.step : talk.step - 1);
    case 'first':
      return jump(talk, 0);
    case 'last':
      return jump(talk, talk.steps.length - 1);
    case 'jump':
      return { ...jump(talk, command.step), overlay: null };
    case 'visit':
      return { ...visit(talk, command.scene), overlay: null };
    case 'walk':
      return { ...talk, scene: command.scene, hero: null };
    case 'return':
      return goBack(talk);
    case 'cover':
      return { ...talk, cover: talk.cover === command.cover ? null : command.cover };
    case 'freeze':
      return { ...talk, frozen: talk.frozen === null ? frozenOf(talk) : null };
    case 'drop':
      return drop(talk);
    case 'tool':
      return { ...talk, tool: command.tool };
    case 'colour':
      return { ...talk, colour: command.colour, tool: 'pen' };
    case 'draw':
      return withInk(talk, draw(inkOf(talk), command.stroke));
    case 'erase':
      return withInk(talk, erase(inkOf(talk), command.strokes));
    case 'undo':
      return withInk(talk, undo(inkOf(talk)));
    case 'wipe':
      return withInk(talk, wipe(inkOf(talk)));
    case 'hero':
      return { ...talk, hero: command.figure };
    case 'overlay':
      return { ...talk, overlay: talk.overlay === command.overlay ? null : command.overlay };
    case 'digit':
      return {
        ...talk,
        typed: (talk.typed + command.digit).slice(-maxDigits),
        until: now + patienceMs,
      };
    case 'enter':
      return enter(talk, now);
    case 'escape':
      return escape(talk, now);
    case 'resume':
      return { ...talk, cover: null, overlay: null, hero: null };
    case 'hold':
      return { ...talk, clock: hold(talk.clock, now) };
    case 'hall-clock':
      return { ...talk, hallClock: !talk.hallClock };
    case 'notes-size':
      return { ...talk, notesSize: sizeAfter(talk.notesSize, command.by) };
    case 'end':
      return { ...talk, over: true };
    case 'swap':
    case 'show-notes':
    case 'language':
      // Displays and language are not the talk's.
      return talk;
  }
}

/** What time alone has done by `now`. */
export function elapse(talk: Talk, now: number): Talk {
  if (nextChange(talk) === null || talk.until > now) return talk;
  return { ...talk, typed: '', ending: false };
}

/** When the talk changes if nothing happens; null when it stays as it is. */
export function nextChange({ typed, ending, until }: Talk): number | null {
  return typed !== '' || ending ? until : null;
}

/** What is drawn on what the speaker sees. */
export function inkOf(talk: Pick<Talk, 'ink' | 'step' | 'scene' | 'hero' | 'steps'>): Ink {
  return talk.ink[pictureKey(talk)] ?? noInk;
}

/** Has the speaker left the step's own scene, by touch or for another one? */
export function isAway({ steps, step, scene }: Pick<Talk, 'steps' | 'step' | 'scene'>): boolean {
  return steps[step]?.scene !== scene;
}

/** A drawing belongs to its step, and fits only the scene, or the figure over it, that it was made on. */
function pictureKey({
  steps,
  step,
  scene,
  hero,
}: Pick<Talk, 'steps' | 'step' | 'scene' | 'hero'>): string {
  const key = keyOf(steps[step]?.id ?? '', scene);
  return hero === null ? key : `${key} ${hero}`;
}

const keyOf = (id: string, scene: SceneAddress): string => `${id} ${scene}`;

function withInk(talk: Talk, ink: Ink): Talk {
  return { ...talk, ink: { ...talk.ink, [pictureKey(talk)]: ink } };
}

/** Beyond either end the talk stays where it is. */
function goTo(talk: Talk, step: number): Talk {
  const to = talk.steps[step];
  return to === undefined ? talk : { ...talk, step, scene: to.scene, hero: null };
}

function jump(talk: Talk, step: number): Talk {
  if (step === talk.step && !isAway(talk)) return talk;
  return talk.steps[step] === undefined ? talk : goTo(remember(talk), step);
}

function visit(talk: Talk, scene: SceneAddress): Talk {
  return scene === talk.scene ? talk : { ...remember(talk), scene, hero: null };
}

function remember(talk: Talk): Talk {
  const { step, scene, hero } = talk;
  return { ...talk, trail: [...talk.trail, { step, scene, hero }].slice(-maxTrail) };
}

function goBack(talk: Talk): Talk {
  const from = talk.trail.at(-1);
  return from === undefined ? talk : { ...talk, ...from, trail: talk.trail.slice(0, -1) };
}

function frozenOf(talk: Talk): Talk['frozen'] {
  const { step, scene, hero } = talk;
  return { step, scene, hero, ink: inkOf(talk) };
}

function drop(talk: Talk): Talk {
  if (talk.frozen === null) return talk;
  const { step, scene, hero } = talk.frozen;
  return { ...talk, step, scene, hero, frozen: null };
}

/** People count from one. */
function enter(talk: Talk, now: number): Talk {
  if (talk.typed === '') return advance(talk, { do: 'next' }, now);
  return { ...jump(talk, Number(talk.typed) - 1), typed: '', overlay: null };
}

/** Takes away the uppermost of what lies over the talk; from there a second one ends it. */
function escape(talk: Talk, now: number): Talk {
  if (talk.overlay !== null) return { ...talk, overlay: null };
  if (talk.cover !== null) return { ...talk, cover: null };
  if (talk.hero !== null) return { ...talk, hero: null };
  if (talk.tool !== 'hand') return { ...talk, tool: 'hand' };
  // A sheet over the scene, or a scene beside the deck.
  if (isAway(talk)) return goTo(talk, talk.step);
  if (talk.ending) return { ...talk, over: true };
  return { ...talk, ending: true, until: now + patienceMs };
}

function sizeAfter(size: number, by: 1 | -1): number {
  const { min, max, step } = notesSizes;
  const next = Math.round((size + by * step) / step) * step;
  return Math.min(max, Math.max(min, Number(next.toFixed(1))));
}
