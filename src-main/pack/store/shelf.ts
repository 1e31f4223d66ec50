/** Which of the installed packs is shown, and which were before: what `state.json` says. Pure. */
import { z } from 'zod';
import { begin, probation } from './probation';
import { key } from './installed';

/** So many stay beside the one that is shown. */
export const previousKept = 5;

export const shelf = z
  .object({
    format: z.literal(1),
    /** Null: the content that came with the program. */
    current: key.nullable(),
    /** All that stay, the last shown first. */
    packs: z.array(
      z.object({
        key,
        /** Has it been shown for long enough without a fault? */
        passed: z.boolean(),
        /** Why it was taken back, in Vietnamese; null where it never was, or passed since. */
        takenBack: z.string().nullable(),
      }),
    ),
    /** Of the current one; null where it has passed. */
    probation: probation.nullable(),
    /** What the operator is told until another pack is switched to, in Vietnamese. */
    notice: z.string().nullable(),
  })
  .refine(({ current, packs }) => current === null || packs.some((one) => one.key === current));

export type Shelf = z.infer<typeof shelf>;

export const empty: Shelf = {
  format: 1,
  current: null,
  packs: [],
  probation: null,
  notice: null,
};

/** A person switches to a pack, or to the content that came with the program (null). */
export function switched(before: Shelf, current: string | null): Shelf {
  if (current === null) return { ...before, current, probation: null, notice: null };
  const known = before.packs.find((one) => one.key === current);
  const one = known ?? { key: current, passed: false, takenBack: null };
  const previous = current === before.current ? before.probation?.before : before.current;
  return {
    ...before,
    current,
    packs: foremost(one, before.packs),
    probation: one.passed ? null : begin(previous ?? null),
    notice: null,
  };
}

/** The current one made the kiosk stumble: what was shown before it is shown again. */
export function takenBack(before: Shelf, why: string, notice: string): Shelf {
  const { current, probation: trial } = before;
  const packs = before.packs.map((one) => (one.key === current ? { ...one, takenBack: why } : one));
  const back = packs.find((one) => one.key === trial?.before);
  return {
    ...before,
    current: back?.key ?? null,
    packs: back === undefined ? packs : foremost(back, packs),
    probation: null,
    notice,
  };
}

/** The current one has been shown for long enough. */
export function passed(before: Shelf): Shelf {
  const packs = before.packs.map((one) =>
    one.key === before.current ? { ...one, passed: true, takenBack: null } : one,
  );
  return { ...before, packs, probation: null };
}

/** What may be shown, the wanted one first; nothing where the built-in content is wanted. */
export function candidates({ current, packs }: Shelf): string[] {
  if (current === null) return [];
  const others = packs.filter((one) => one.key !== current && one.takenBack === null);
  return [current, ...others.map((one) => one.key)];
}

type Kept = Shelf['packs'][number];

function foremost(one: Kept, packs: readonly Kept[]): Kept[] {
  return [one, ...packs.filter((other) => other.key !== one.key)].slice(0, previousKept + 1);
}
