/** What is drawn on one picture, with the way back. */
import type { Stroke } from './types';

export interface Ink {
  readonly strokes: readonly Stroke[];
  /** What was drawn before each change, oldest first. */
  readonly past: readonly (readonly Stroke[])[];
}

export const noInk: Ink = { strokes: [], past: [] };

/** Nobody undoes more than that. */
const maxPast = 50;
/** A picture with more is no picture any more; the oldest strokes go. */
const maxStrokes = 300;

/** A stroke that is there already is only replaced. */
export function draw(ink: Ink, stroke: Stroke): Ink {
  const others = ink.strokes.filter(({ id }) => id !== stroke.id);
  return change(ink, [...others, stroke].slice(-maxStrokes));
}

export function erase(ink: Ink, ids: readonly string[]): Ink {
  const left = ink.strokes.filter(({ id }) => !ids.includes(id));
  return left.length === ink.strokes.length ? ink : change(ink, left);
}

export function wipe(ink: Ink): Ink {
  return ink.strokes.length === 0 ? ink : change(ink, []);
}

export function undo({ strokes, past }: Ink): Ink {
  return { strokes: past.at(-1) ?? strokes, past: past.slice(0, -1) };
}

function change({ strokes, past }: Ink, next: readonly Stroke[]): Ink {
  return { strokes: next, past: [...past, strokes].slice(-maxPast) };
}
