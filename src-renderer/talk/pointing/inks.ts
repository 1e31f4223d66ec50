/** The three inks, as tokens of the ground that they are drawn on. */
interface Ink {
  fill: string;
  /** Around each line, which may cross marks of its own colour. */
  edge: string;
}

/** By `InkColour`. */
export const INKS: readonly [Ink, Ink, Ink] = [
  { fill: 'var(--c1)', edge: 'var(--ground)' },
  // Gold on paper is seen by its edge.
  { fill: 'var(--gold)', edge: 'var(--gold-edge)' },
  { fill: 'var(--c2)', edge: 'var(--ground)' },
];
