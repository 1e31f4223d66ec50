import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, displayToFill, identityOf, type SeenDisplay } from './placement';

const hd = { x: 0, y: 0, width: 1920, height: 1080 };
const made = (id: number, given: Partial<SeenDisplay> = {}): SeenDisplay => ({
  id,
  label: 'SAMSUNG',
  bounds: hd,
  rotation: 0,
  scaleFactor: 1,
  ...given,
});
const uhd = made(7, { bounds: { x: 1920, y: 0, width: 1920, height: 1080 }, scaleFactor: 2 });

describe('the identity of a display', () => {
  it('counts real pixels', () => {
    expect(identityOf(uhd)).toBe('7 SAMSUNG 3840×2160');
  });

  it('does not know where the display stands or how it is turned', () => {
    const turned = made(7, { bounds: { x: 0, y: 9, width: 1080, height: 1920 }, rotation: 90 });
    expect(identityOf(turned)).toBe(identityOf(made(7)));
  });

  it('does without a label', () => {
    expect(identityOf(made(60, { label: '' }))).toBe('60 1920×1080');
  });
});

describe('the display to fill', () => {
  it('is the primary one where none is wanted, or the wanted one is not there', () => {
    expect(displayToFill([made(1), made(2)], undefined, 2)?.id).toBe(2);
    expect(displayToFill([made(1), made(2)], '9 LG 1280×720', 2)?.id).toBe(2);
    expect(displayToFill([made(1), made(2)], 'nonsense', 3)?.id).toBe(1);
  });

  it('is the wanted one wherever it stands', () => {
    expect(displayToFill([made(1), uhd], '7 SAMSUNG 3840×2160', 1)).toBe(uhd);
    const moved = { ...uhd, bounds: { ...uhd.bounds, x: -1920 } };
    expect(displayToFill([made(1), moved], '7 SAMSUNG 3840×2160', 1)).toBe(moved);
  });

  it('is one of its kind when the number has changed', () => {
    const replugged = { ...uhd, id: 8 };
    expect(displayToFill([made(7), replugged], '7 SAMSUNG 3840×2160', 7)).toBe(replugged);
  });

  it('is what has the number when its resolution has changed', () => {
    expect(displayToFill([made(1), made(7)], '7 SAMSUNG 3840×2160', 1)?.id).toBe(7);
    expect(displayToFill([made(1), made(7)], '7', 1)?.id).toBe(7);
  });

  it('is a display that is there, whatever is wanted', () => {
    const some = fc.array(
      fc.integer({ min: 0, max: 9 }).map((id) => made(id)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        some,
        fc.option(fc.string(), { nil: undefined }),
        fc.nat(9),
        (all, want, main) => {
          expect(all).toContain(displayToFill(all, want, main));
        },
      ),
    );
    expect(displayToFill([], undefined, 1)).toBeUndefined();
  });
});

describe('the changes', () => {
  it('are none when nothing changed', () => {
    expect(changesOf([made(1), uhd], [uhd, made(1)])).toEqual([]);
  });

  it('tell what came, went, and became another', () => {
    const turned = { ...uhd, bounds: { x: 0, y: 0, width: 1080, height: 1920 }, rotation: 90 };
    expect(changesOf([made(1), uhd], [turned, made(2)])).toEqual([
      'removed 1 SAMSUNG 1920×1080',
      'resized 7 1920×1080 → 1080×1920',
      'rotated 7 0 → 90',
      'moved 7 1920,0 → 0,0',
      'added 2 SAMSUNG 1920×1080',
    ]);
  });
});
