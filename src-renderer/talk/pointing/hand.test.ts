import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../src-main/contract';
import { openHand, type Doing, type Hand } from './hand';
import { MAX_POINTS } from './line';

interface Seen {
  hand: Hand;
  shown: (Doing | null)[];
  drawn: Stroke[];
  erased: string[][];
}

function take(ink: Stroke[] = []): Seen {
  const [shown, drawn, erased]: [(Doing | null)[], Stroke[], string[][]] = [[], [], []];
  const hand = openHand({
    colour: () => 2,
    ink: () => ink,
    aspect: () => 0.5,
    show: (doing) => shown.push(doing),
    draw: (stroke) => drawn.push(stroke),
    erase: (ids) => erased.push(ids),
  });
  return { hand, shown, drawn, erased };
}

describe('a hand', () => {
  it('points where it is until it is lifted', () => {
    const { hand, shown, drawn } = take();
    hand.begin('laser', { x: 0.1, y: 0.1 });
    hand.move({ x: 0.2, y: 0.1 });
    hand.end();
    hand.move({ x: 0.3, y: 0.1 });
    hand.end();
    expect(shown).toEqual([
      { tool: 'laser', x: 0.1, y: 0.1 },
      { tool: 'laser', x: 0.2, y: 0.1 },
      null,
    ]);
    expect(drawn).toEqual([]);
  });

  it('draws one stroke from down to up, before it is shown no longer', () => {
    const { hand, shown, drawn } = take();
    hand.begin('pen', { x: 0.1, y: 0.1 });
    hand.move({ x: 0.2, y: 0.1 });
    expect(drawn).toEqual([]);
    hand.end();
    expect(drawn).toMatchObject([
      {
        colour: 2,
        points: [
          { x: 0.1, y: 0.1 },
          { x: 0.2, y: 0.1 },
        ],
      },
    ]);
    expect(shown.at(-1)).toBeNull();
  });

  it('draws a line without end as several strokes that hang together', () => {
    const { hand, drawn } = take();
    hand.begin('pen', { x: 0, y: 0 });
    for (let n = 1; n <= 2.5 * MAX_POINTS; n += 1) hand.move({ x: (n % 2) / 2, y: 0 });
    hand.end();
    expect(drawn).toHaveLength(3);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(3);
    for (const [index, { points }] of drawn.entries()) {
      expect(points.length).toBeLessThanOrEqual(MAX_POINTS);
      if (index > 0) expect(points[0]).toEqual(drawn[index - 1]?.points.at(-1));
    }
  });

  it('erases all that it met when it is lifted', () => {
    const line = (id: string, y: number): Stroke => ({
      id,
      colour: 0,
      points: [
        { x: 0, y },
        { x: 1, y },
      ],
    });
    const { hand, erased, shown } = take([line('a', 0.2), line('b', 0.4), line('c', 0.8)]);
    hand.begin('eraser', { x: 0.5, y: 0.2 });
    hand.move({ x: 0.5, y: 0.5 });
    hand.move({ x: 0.5, y: 0.1 });
    expect(erased).toEqual([]);
    hand.end();
    expect(erased).toEqual([['a', 'b']]);
    expect(shown[0]).toEqual({ eraser: { x: 0.5, y: 0.2 }, met: new Set(['a']) });
    expect(shown.at(-1)).toBeNull();
  });
});
