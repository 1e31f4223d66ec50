import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  nextChange,
  openStage,
  viewOf,
  type Stage,
  type StageConfig,
  type StageEvent,
} from './stage';

const config: StageConfig = {
  mode: 'browse',
  language: 'vi',
  idle: { seconds: 60, warning: 20 },
  playlist: [{ scene: 'home', seconds: 10 }],
};
const hours = { open: true, evening: false };
const go = (scene: string): StageEvent => ({ type: 'go', scene });

/** The view after events at second 0, seen at `seconds`. */
function after(events: StageEvent[], seconds = 0): ReturnType<typeof viewOf> {
  const stage = events.reduce(
    (was, event) => advance(was, event, 0),
    openStage(config, 'home', hours, 0),
  );
  return viewOf(advance(stage, { type: 'tick' }, seconds * 1000), seconds * 1000);
}

describe('walking', () => {
  it('goes and comes back', () => {
    expect(after([go('people'), go('results')])).toMatchObject({
      scene: 'results',
      trail: ['home', 'people'],
    });
    expect(after([go('people'), go('results'), { type: 'back' }])).toMatchObject({
      scene: 'people',
      trail: ['home'],
    });
  });

  it('does not push the scene that is shown', () => {
    expect(after([go('people'), go('people')]).trail).toEqual(['home']);
  });

  it('changes a place without leaving a trail', () => {
    const change: StageEvent = { type: 'change', scene: 'people?find=a' };
    expect(after([go('people'), change])).toMatchObject({
      scene: 'people?find=a',
      trail: ['home'],
    });
    expect(after([go('people'), { type: 'change', scene: 'home' }])).toMatchObject({
      scene: 'home',
      trail: [],
    });
  });

  it('has no dead end: back without a trail is home', () => {
    const started = openStage(config, 'people', hours, 0);
    expect(viewOf(advance(started, { type: 'back' }, 0), 0).scene).toBe('home');
  });

  it('forgets the trail at home and keeps the language', () => {
    const view = after([{ type: 'language', language: 'en' }, go('people'), { type: 'home' }]);
    expect(view).toMatchObject({ scene: 'home', trail: [], language: 'en' });
  });
});

describe('leaving', () => {
  it('warns after 60 s, counts down from 20, then resets', () => {
    const visit: StageEvent[] = [{ type: 'language', language: 'en' }, go('people')];
    expect(after(visit, 59.9).resetIn).toBeNull();
    expect(after(visit, 60)).toMatchObject({ resetIn: 20, scene: 'people' });
    expect(after(visit, 60.1).resetIn).toBe(20);
    expect(after(visit, 61).resetIn).toBe(19);
    expect(after(visit, 79.9).resetIn).toBe(1);
    expect(after(visit, 80)).toMatchObject({
      mode: 'browse',
      scene: 'home',
      language: 'vi',
      trail: [],
      resetIn: null,
    });
  });

  it('goes on when it is touched during the countdown', () => {
    const stage = advance(openStage(config, 'people', hours, 0), { type: 'touched' }, 70_000);
    expect(viewOf(stage, 70_000)).toMatchObject({ scene: 'people', resetIn: null });
    expect(viewOf(stage, 130_000).resetIn).toBe(20);
  });

  it('has nothing to reset at home in the first language', () => {
    expect(nextChange(openStage(config, 'home', hours, 0), 0)).toBeNull();
    expect(after([{ type: 'touched' }], 1e6).resetIn).toBeNull();
    expect(after([{ type: 'language', language: 'en' }], 60).resetIn).toBe(20);
  });

  it('resets a first scene that is not home', () => {
    expect(
      viewOf(advance(openStage(config, 'people', hours, 0), { type: 'tick' }, 80_000), 80_000)
        .scene,
    ).toBe('home');
  });

  it('starts anew when an event comes after the end', () => {
    const stage = advance(openStage(config, 'people', hours, 0), go('results'), 90_000);
    expect(viewOf(stage, 90_000)).toMatchObject({ scene: 'results', trail: ['home'] });
  });
});

const event: fc.Arbitrary<StageEvent> = fc.oneof(
  fc.constantFrom<StageEvent>(
    { type: 'tick' },
    { type: 'touched' },
    { type: 'back' },
    { type: 'home' },
  ),
  fc.constantFrom('home', 'people', 'results', 'targets').map(go),
  fc.constantFrom('home', 'people').map((scene) => ({ type: 'change' as const, scene })),
  fc
    .constantFrom('vi' as const, 'en' as const)
    .map((language) => ({ type: 'language' as const, language })),
);
const step = fc.record({ event, wait: fc.integer({ min: 0, max: 100_000 }) });

/** Runs a visit and calls `see` after every step. */
function run(
  steps: { event: StageEvent; wait: number }[],
  see: (stage: Stage, now: number) => void,
): void {
  let stage = openStage(config, 'home', hours, 0);
  let now = 0;
  for (const { event: happens, wait } of steps) {
    now += wait;
    stage = advance(stage, happens, now);
    see(stage, now);
  }
}

describe('whatever happens', () => {
  const always = (see: (stage: Stage, now: number) => void): void =>
    fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => run(steps, see)));

  it('the countdown is 1 to 20 or none', () => {
    always((stage, now) => {
      const { resetIn } = viewOf(stage, now);
      expect(resetIn === null || (Number.isInteger(resetIn) && resetIn >= 1 && resetIn <= 20)).toBe(
        true,
      );
    });
  });

  it('the trail stays within its length and never holds a scene next to itself', () => {
    always(({ trail, scene }) => {
      expect(trail.length).toBeLessThanOrEqual(50);
      const walk = [...trail, scene];
      // Back to an emptied trail may repeat nothing either.
      expect(walk.every((address, i) => i === 0 || address !== walk[i - 1])).toBe(true);
    });
  });

  it('the view stays as it is until the next change, and changes then', () => {
    always((stage, now) => {
      const at = nextChange(stage, now);
      const seen = (time: number): string =>
        JSON.stringify(viewOf(advance(stage, { type: 'tick' }, time), time));
      if (at === null) return expect(seen(now + 1e9)).toBe(seen(now));
      expect(at).toBeGreaterThanOrEqual(now);
      if (at - 1 > now) expect(seen(at - 1)).toBe(seen(now));
      expect(seen(at + 1)).not.toBe(seen(now));
    });
  });

  it('time that passes before an event is the same as a tick and then the event', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        event,
        fc.integer({ min: 0, max: 2e5 }),
        (steps, last, wait) => {
          run(steps, (stage, now) => {
            const ticked = advance(stage, { type: 'tick' }, now + wait);
            expect(advance(stage, last, now + wait)).toEqual(advance(ticked, last, now + wait));
          });
        },
      ),
    );
  });

  it('left alone it ends at home', () => {
    always((stage, now) => {
      const later = now + 80_000;
      expect(viewOf(advance(stage, { type: 'tick' }, later), later)).toMatchObject({
        scene: 'home',
        language: 'vi',
        trail: [],
        resetIn: null,
      });
    });
  });
});
