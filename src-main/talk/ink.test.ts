import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, erase, noInk, undo, wipe, type Ink } from './ink';
import type { Stroke } from './types';

const stroke = (id: string): Stroke => ({ id, colour: 0, points: [{ x: 0, y: 0 }] });
const ids = ({ strokes }: Ink): string[] => strokes.map(({ id }) => id);

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const change: fc.Arbitrary<(ink: Ink) => Ink> = fc.oneof(
  id.map((one) => (ink: Ink) => draw(ink, stroke(one))),
  id.map((one) => (ink: Ink) => erase(ink, [one, 'e'])),
  fc.constant(wipe),
);
/** At most as many as can be undone. */
const changes = fc.array(change, { maxLength: 50 });

describe('ink', () => {
  it('is what it was before, after anything and its undo', () => {
    fc.assert(
      fc.property(changes, change, (before, last) => {
        const was = before.reduce((ink, next) => next(ink), noInk);
        const is = last(was);
        // What changed nothing needs no way back.
        expect(is === was ? was.strokes : undo(is).strokes).toEqual(was.strokes);
      }),
    );
  });

  it('is empty again when everything is undone, and stays so', () => {
    fc.assert(
      fc.property(changes, (done) => {
        const drawn = done.reduce((ink, next) => next(ink), noInk);
        const back = done.reduce((ink) => undo(ink), drawn);
        expect(back).toEqual(noInk);
        expect(undo(back)).toEqual(noInk);
      }),
    );
  });

  it('has every stroke once, whatever is done', () => {
    fc.assert(
      fc.property(changes, (done) => {
        const drawn = ids(done.reduce((ink, next) => next(ink), noInk));
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    );
  });

  it('brings back what was wiped', () => {
    const two = draw(draw(noInk, stroke('a')), stroke('b'));
    expect(ids(undo(wipe(two)))).toEqual(['a', 'b']);
    expect(wipe(noInk)).toBe(noInk);
    expect(erase(two, ['c'])).toBe(two);
  });

  it('keeps no more of a thousand strokes than a picture can bear, and no endless past', () => {
    let ink = noInk;
    for (let n = 0; n < 1000; n += 1) ink = draw(ink, stroke(String(n)));
    expect(ids(ink)).toHaveLength(300);
    expect(ids(ink).at(-1)).toBe('999');
    expect(ink.past.length).toBe(50);
  });
});
