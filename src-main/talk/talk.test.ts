import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck, newTalk } from './testing';
import {
  advance,
  elapse,
  inkOf,
  isAway,
  nextChange,
  openTalk,
  patienceMs,
  withDrawings,
  type Talk,
} from './talk';
import type { Stroke, TalkCommand } from './types';
import { shownOf } from './views';

/** The talk after each command, a second apart. */
const after = (...commands: TalkCommand[]): Talk =>
  commands.reduce((talk, command, i) => advance(talk, command, (i + 1) * 1_000), newTalk());
const next: TalkCommand = { do: 'next' };
const escape: TalkCommand = { do: 'escape' };
const digit = (value: string): TalkCommand => ({ do: 'digit', digit: value });
const stroke = (id: string): Stroke => ({ id, colour: 0, points: [{ x: 0.1, y: 0.2 }] });
const draw = (id: string): TalkCommand => ({ do: 'draw', stroke: stroke(id) });
const ids = (talk: Talk): string[] => inkOf(talk).strokes.map(({ id }) => id);

describe('steps', () => {
  it('go through items and the steps within them, and stay at either end', () => {
    expect(after(next)).toMatchObject({ step: 1, scene: 'delegates?by=age&pick=41-50' });
    expect(after(next, next)).toMatchObject({ step: 2, scene: 'targets' });
    expect(after(next, next, next, next, next).step).toBe(3);
    expect(after({ do: 'previous' }).step).toBe(0);
    expect(after({ do: 'last' }, { do: 'first' }).step).toBe(0);
  });

  it('begin where they are asked to, and never beyond the last', () => {
    expect(openTalk(deck, 2, null).scene).toBe('targets');
    expect(openTalk(deck, 99, null).scene).toBe('home');
    expect(() => openTalk({ ...deck, items: [] }, 0, null)).toThrow('no step');
  });

  it('are jumped to by number, counted from one, and returned from', () => {
    const jumped = after(next, digit('4'), { do: 'enter' });
    expect(jumped).toMatchObject({ step: 3, typed: '' });
    expect(advance(jumped, { do: 'return' }, 9_000)).toMatchObject({ step: 1, trail: [] });
    expect(after(digit('9'), digit('9'), { do: 'enter' }).step).toBe(0);
  });

  it('take Enter as the next one where nothing was typed', () => {
    expect(after({ do: 'enter' }).step).toBe(1);
  });

  it('forget digits that nothing follows', () => {
    const typed = after(digit('3'));
    expect(nextChange(typed)).toBe(1_000 + patienceMs);
    expect(elapse(typed, 1_000 + patienceMs).typed).toBe('');
    expect(after(digit('3'), next).typed).toBe('');
  });
});

describe('a speaker who wanders', () => {
  it('comes back to the step by going back, and goes on from it by going on', () => {
    const away = after(next, { do: 'walk', scene: 'people' });
    expect(isAway(away)).toBe(true);
    expect(advance(away, { do: 'previous' }, 9_000)).toMatchObject({
      step: 1,
      scene: expect.stringContaining('41-50'),
    });
    expect(advance(away, next, 9_000)).toMatchObject({ step: 2, scene: 'targets' });
  });

  it('returns from a scene outside the deck', () => {
    const away = after(next, { do: 'visit', scene: 'people' });
    expect(away).toMatchObject({ step: 1, scene: 'people' });
    expect(advance(away, { do: 'return' }, 9_000)).toMatchObject({
      step: 1,
      scene: 'delegates?by=age&pick=41-50',
    });
  });
});

describe('the wall', () => {
  const wall = (talk: Talk) => shownOf(talk, false, 99_000);

  it('keeps what it showed while frozen, and takes what the speaker has found', () => {
    const frozen = after(next, { do: 'freeze' }, next, draw('a'));
    expect(wall(frozen)).toMatchObject({
      scene: expect.stringContaining('41-50'),
      talk: { step: 1, ink: [] },
    });
    expect(wall(advance(frozen, { do: 'freeze' }, 9_000))).toMatchObject({
      scene: 'targets',
      talk: { step: 2, ink: [stroke('a')] },
    });
  });

  it('is what the speaker goes back to by dropping', () => {
    const dropped = after(next, { do: 'freeze' }, next, next, { do: 'drop' });
    expect(dropped).toMatchObject({
      step: 1,
      scene: expect.stringContaining('41-50'),
      frozen: null,
    });
  });

  it('is covered and uncovered by the same key, or by another cover', () => {
    const black: TalkCommand = { do: 'cover', cover: 'black' };
    expect(wall(after(black)).talk.cover).toBe('black');
    expect(wall(after(black, black)).talk.cover).toBeNull();
    expect(wall(after(black, { do: 'cover', cover: 'white' })).talk.cover).toBe('white');
    expect(wall(after(black, { do: 'resume' })).talk.cover).toBeNull();
  });

  it('shows neither drawing nor figure beside the emblem', () => {
    const panic = after(draw('a'), { do: 'hero', figure: 'x' }, { do: 'cover', cover: 'emblem' });
    expect(wall(panic).talk).toMatchObject({ cover: 'emblem', hero: null, ink: [] });
    expect(ids({ ...panic, hero: null })).toEqual(['a']);
  });
});

describe('drawings', () => {
  it('belong to the step and to the scene that they were made on', () => {
    const drawn = after(draw('a'), next, draw('b'));
    expect(ids(drawn)).toEqual(['b']);
    expect(ids(advance(drawn, { do: 'previous' }, 9_000))).toEqual(['a']);
    expect(ids(advance(drawn, { do: 'walk', scene: 'people' }, 9_000))).toEqual([]);
  });

  it('are kept in the deck and there again in the next talk, but not those beside it', () => {
    const drawn = after(draw('a'), next, draw('b'), { do: 'walk', scene: 'people' }, draw('c'));
    const kept = withDrawings(deck, drawn);
    expect(kept.items[0]?.steps.map((step) => step.ink)).toEqual([[stroke('a')], [stroke('b')]]);
    expect(JSON.stringify(kept)).not.toContain('"c"');
    const again = openTalk(kept, 1, null);
    expect(ids(again)).toEqual(['b']);
    expect(
      withDrawings(kept, advance(again, { do: 'wipe' }, 1)).items[0]?.steps[1],
    ).not.toHaveProperty('ink');
  });

  it('are undone, wiped and erased', () => {
    expect(ids(after(draw('a'), draw('b'), { do: 'undo' }))).toEqual(['a']);
    expect(ids(after(draw('a'), draw('b'), { do: 'erase', strokes: ['a'] }))).toEqual(['b']);
    expect(ids(after(draw('a'), { do: 'wipe' }))).toEqual([]);
    expect(ids(after(draw('a'), { do: 'wipe' }, { do: 'undo' }))).toEqual(['a']);
  });
});

describe('Esc', () => {
  it('takes away what lies over the talk, one after the other, and ends it when it comes twice', () => {
    let talk = after(
      { do: 'walk', scene: 'targets?source=t01-growth' },
      { do: 'tool', tool: 'pen' },
      { do: 'hero', figure: 'x' },
      { do: 'cover', cover: 'black' },
      { do: 'overlay', overlay: 'search' },
    );
    const step = (): Talk => (talk = advance(talk, escape, 9_000));
    expect(step().overlay).toBeNull();
    expect(step().cover).toBeNull();
    expect(step().hero).toBeNull();
    expect(step().tool).toBe('hand');
    expect(step().scene).toBe('delegates?by=age');
    expect(step()).toMatchObject({ ending: true, over: false });
    expect(step().over).toBe(true);
  });

  it('ends nothing when something else comes between, or too late', () => {
    expect(after(escape, next, escape).over).toBe(false);
    const late = advance(after(escape), escape, 1_001 + patienceMs);
    expect(late).toMatchObject({ over: false, ending: true });
  });
});

describe('the clock', () => {
  it('begins with the first step forward and can be held', () => {
    expect(newTalk().clock.since).toBeNull();
    expect(after(next, next).clock.since).toBe(1_000);
    expect(after(next, { do: 'hold' }).clock).toMatchObject({ since: null, spoken: 1_000 });
  });
});

it('makes the notes larger and smaller within bounds', () => {
  const larger: TalkCommand[] = Array.from({ length: 30 }, () => ({ do: 'notes-size', by: 1 }));
  const smaller: TalkCommand[] = Array.from({ length: 30 }, () => ({ do: 'notes-size', by: -1 }));
  expect(after(...larger).notesSize).toBe(2);
  expect(after(...smaller).notesSize).toBe(0.8);
  expect(after({ do: 'notes-size', by: 1 }).notesSize).toBe(1.1);
});

const commands: fc.Arbitrary<TalkCommand> = fc.oneof(
  fc.constantFrom<TalkCommand>(
    next,
    escape,
    ...(
      ['previous', 'first', 'last', 'return', 'freeze', 'drop', 'undo', 'wipe', 'resume'] as const
    ).map((name) => ({ do: name })),
    ...(['hold', 'hall-clock', 'enter', 'swap', 'show-notes'] as const).map((name) => ({
      do: name,
    })),
    { do: 'cover', cover: 'black' },
    { do: 'cover', cover: 'emblem' },
    { do: 'tool', tool: 'pen' },
    { do: 'overlay', overlay: 'overview' },
    { do: 'visit', scene: 'people' },
    { do: 'walk', scene: 'results' },
    draw('a'),
    draw('b'),
    { do: 'erase', strokes: ['a'] },
    { do: 'hero', figure: 'x' },
  ),
  fc.record({ do: fc.constant('jump' as const), step: fc.nat(9) }),
  fc.record({ do: fc.constant('digit' as const), digit: fc.constantFrom('0', '1', '4', '9') }),
);

describe('after any commands', () => {
  const always = (holds: (talk: Talk, now: number) => void): void => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, fc.nat(6_000)), { maxLength: 60 }), (given) => {
        let now = 0;
        let talk = newTalk();
        for (const [command, wait] of given) {
          now += wait;
          talk = advance(talk, command, now);
          holds(talk, now);
        }
      }),
    );
  };

  it('there is a step, and what was typed or asked waits no longer than it may', () => {
    always((talk, now) => {
      expect(talk.steps[talk.step]).toBeDefined();
      const at = nextChange(talk);
      if (at === null) return;
      expect(at - now).toBeLessThanOrEqual(patienceMs);
      expect(nextChange(elapse(talk, at))).toBeNull();
    });
  });

  it('the wall is told no word of the notes', () => {
    always((talk, now) => {
      expect(JSON.stringify(shownOf(talk, true, now))).not.toContain('Lời dẫn');
    });
  });

  it('as many steps back as were taken forward lead to where they began', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (from, steps) => {
        let talk = newTalk(from);
        const taken = Math.min(steps, talk.steps.length - 1 - from);
        for (let i = 0; i < taken; i += 1) talk = advance(talk, next, i);
        for (let i = 0; i < taken; i += 1) talk = advance(talk, { do: 'previous' }, i);
        expect(talk).toMatchObject({ step: from, scene: newTalk(from).scene });
      }),
    );
  });
});
