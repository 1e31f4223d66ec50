/** The three inks, as tokens of the ground that they are drawn on. */
import type { InkColour } from '../../../src-main/contract';

/** What each line is filled with, and what it is edged with where it crosses marks of its colour. */
export const INKS: Record<InkColour, { fill: string; edge: string }> = [
  { fill: 'var(--c1)', edge: 'var(--ground)' },
  // Gold on paper is seen by its edge.
  { fill: 'var(--gold)', edge: 'var(--gold-edge)' },
  { fill: 'var(--c2)', edge: 'var(--ground)' },
];
