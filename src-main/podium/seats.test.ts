import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identityOf, type SeenDisplay } from '../machine/placement';
import { seatsOf, type Wishes } from './seats';

const made = (id: number, x: number, more: Partial<SeenDisplay> = {}): SeenDisplay => ({
  id,
  label: 'PANEL',
  bounds: { x, y: 0, width: 1920, height: 1080 },
  rotation: 0,
  scaleFactor: 1,
  ...more,
});
const hall = made(1, 0);
const desk = made(2, 1920);
const other = made(3, 3840);
const wishes = (more: Partial<Wishes> = {}): Wishes => ({
  wall: undefined,
  speaker: undefined,
  primary: 1,
  trusted: null,
  ...more,
});

it('gives the speaker no seat where there is one display', () => {
  expect(seatsOf([hall], wishes({ speaker: identityOf(hall) }))).toEqual({
    wall: hall,
    speaker: null,
  });
  expect(seatsOf([], wishes())).toEqual({ wall: undefined, speaker: null });
});

it('asks on a display that nobody has named', () => {
  expect(seatsOf([hall, desk], wishes())).toEqual({
    wall: hall,
    speaker: { display: desk, notes: 'ask' },
  });
});

it('shows the notes on the remembered display, also where it comes last', () => {
  const { speaker } = seatsOf([hall, desk, other], wishes({ speaker: identityOf(other) }));
  expect(speaker).toEqual({ display: other, notes: 'shown' });
});

it('asks on another display of its kind, and on another one at its plug', () => {
  const speaker = identityOf(desk);
  expect(seatsOf([hall, other], wishes({ speaker })).speaker?.notes).toBe('ask');
  const larger = made(2, 1920, { scaleFactor: 2 });
  expect(seatsOf([hall, larger], wishes({ speaker })).speaker?.notes).toBe('ask');
});

it('goes on showing them on a display that changes its size meanwhile', () => {
  const smaller = made(2, 1920, { bounds: { x: 1920, y: 0, width: 1280, height: 720 } });
  const { speaker } = seatsOf([hall, smaller], wishes({ trusted: desk }));
  expect(speaker).toEqual({ display: smaller, notes: 'shown' });
  const another = made(2, 1920, { label: 'PROJECTOR' });
  expect(seatsOf([hall, another], wishes({ trusted: desk })).speaker?.notes).toBe('ask');
});

it('takes displays that are mirrored, even in part, for one', () => {
  const speaker = identityOf(desk);
  expect(seatsOf([hall, made(2, 0)], wishes({ speaker })).speaker).toBeNull();
  expect(seatsOf([hall, made(2, 1919)], wishes({ speaker })).speaker).toBeNull();
  const mirrored = made(3, 1920);
  expect(seatsOf([hall, desk, mirrored], wishes({ speaker })).speaker).toBeNull();
});

it('leaves the wall where the kiosk is, also when that is the display with the notes', () => {
  const { wall, speaker } = seatsOf(
    [hall, desk],
    wishes({ wall: identityOf(desk), speaker: identityOf(desk) }),
  );
  expect(wall).toBe(desk);
  expect(speaker).toEqual({ display: hall, notes: 'ask' });
});

it('never shows notes on the wall, on a mirrored display, or unasked on an unknown one', () => {
  const display = fc.record({
    id: fc.integer({ min: 1, max: 4 }),
    label: fc.constantFrom('', 'PANEL', 'PROJECTOR'),
    bounds: fc.record({
      x: fc.constantFrom(0, 1000, 1919, 1920, 3840),
      y: fc.constantFrom(0, 1080),
      width: fc.constantFrom(1280, 1920),
      height: fc.constantFrom(720, 1080),
    }),
    rotation: fc.constant(0),
    scaleFactor: fc.constantFrom(1, 2),
  });
  const displays = fc.uniqueArray(display, { maxLength: 4, selector: ({ id }) => id });
  const name = fc.option(display.map(identityOf), { nil: undefined });
  const wished = fc.record({
    wall: name,
    speaker: name,
    primary: fc.integer({ min: 1, max: 4 }),
    trusted: fc.option(display),
  });
  const covers = (a: SeenDisplay, x: number, y: number): boolean =>
    x >= a.bounds.x &&
    x < a.bounds.x + a.bounds.width &&
    y >= a.bounds.y &&
    y < a.bounds.y + a.bounds.height;
  fc.assert(
    fc.property(displays, wished, fc.nat(1279), fc.nat(719), (all, wish, dx, dy) => {
      const { wall, speaker } = seatsOf(all, wish);
      if (speaker === null) return;
      const { x, y } = speaker.display.bounds;
      expect(speaker.display).not.toBe(wall);
      expect(all.filter((each) => covers(each, x + dx, y + dy))).toEqual([speaker.display]);
      if (speaker.notes === 'ask') return;
      const { id, label } = speaker.display;
      const remembered = identityOf(speaker.display) === wish.speaker;
      expect(remembered || (id === wish.trusted?.id && label === wish.trusted.label)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
