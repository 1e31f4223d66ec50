import type { Tone } from './letters';

/** How marks and tones are typed: by letters, by digits, or not at all. */
export type Method = 'telex' | 'vni' | 'plain';

/** What a key does to the syllable before it: gives it a tone, or letters a mark. */
export type Effect = { tone: Tone } | { marks: Readonly<Record<string, string>> };

const TELEX: Record<string, Effect> = {
  z: { tone: 'ngang' },
  f: { tone: 'huyen' },
  s: { tone: 'sac' },
  r: { tone: 'hoi' },
  x: { tone: 'nga' },
  j: { tone: 'nang' },
  a: { marks: { a: 'â' } },
  e: { marks: { e: 'ê' } },
  o: { marks: { o: 'ô' } },
  w: { marks: { u: 'ư', o: 'ơ', a: 'ă' } },
  d: { marks: { d: 'đ' } },
};

const VNI: Record<string, Effect> = {
  0: { tone: 'ngang' },
  1: { tone: 'sac' },
  2: { tone: 'huyen' },
  3: { tone: 'hoi' },
  4: { tone: 'nga' },
  5: { tone: 'nang' },
  6: { marks: { a: 'â', e: 'ê', o: 'ô' } },
  7: { marks: { u: 'ư', o: 'ơ' } },
  8: { marks: { a: 'ă' } },
  9: { marks: { d: 'đ' } },
};

/** The keys of each method, in lower case, that do more than write themselves. */
export const METHODS: Record<Method, Readonly<Record<string, Effect>>> = {
  telex: TELEX,
  vni: VNI,
  plain: {},
};
