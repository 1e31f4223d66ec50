import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAids } from './aids';
import {
  advance,
  cleaningMs,
  maintenanceMs,
  nextChange,
  openStage,
  viewOf,
  type Hours,
  type Stage,
  type StageConfig,
  type StageEvent,
} from './stage';
import { reachMs } from './turns';

const config: StageConfig = {
  mode: 'browse',
  language: 'vi',
  languages: ['vi', 'en'],
  idle: { seconds: 60, warning: 20 },
  size: 100,
  present: { minutes: 20 },
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

describe('languages', () => {
  const three = { ...config, languages: ['vi', 'en', 'zh'] };
  const in3 = (...events: StageEvent[]): string =>
    events.reduce((was, event) => advance(was, event, 0), openStage(three, 'home', hours, 0))
      .language;

  it('speaks what the content speaks, and nothing else', () => {
    expect(in3({ type: 'language', language: 'zh' })).toBe('zh');
    expect(in3({ type: 'language', language: 'fr' })).toBe('vi');
  });

  it('goes round', () => {
    const next: StageEvent = { type: 'next-language' };
    expect([in3(next), in3(next, next), in3(next, next, next)]).toEqual(['en', 'zh', 'vi']);
  });

  it('goes on in the first language where other content has not got the one spoken', () => {
    expect(in3({ type: 'language', language: 'zh' }, { type: 'config', config })).toBe('vi');
  });
});

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

describe('aids', () => {
  const large: StageEvent = { type: 'aids', aids: { ...noAids(), size: 200, left: true } };

  it('stay from scene to scene, and go with the visitor', () => {
    const visit = [large, go('people'), { type: 'home' } as const];
    expect(after(visit).aids).toMatchObject({ size: 200, left: true, reading: true });
    expect(after(visit, 60).resetIn).toBe(20);
    expect(after(visit, 80).aids).toEqual(noAids());
  });

  it.each(['maintain', 'present'] as const)('are not the next one’s: %s', (type) => {
    expect(after([large, { type }]).aids).toEqual(noAids());
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

  it('stays with whoever listens, for ten minutes after a touch', () => {
    let stage = openStage(config, 'people', hours, 0);
    for (let now = 0; now <= 9 * 60_000; now += 30_000)
      stage = advance(stage, { type: 'listening' }, now);
    expect(viewOf(stage, 9 * 60_000 + 59_000)).toMatchObject({ scene: 'people', resetIn: null });
    const late = advance(stage, { type: 'listening' }, 10 * 60_000);
    expect(viewOf(late, 10 * 60_000).resetIn).toBe(20);
    const again = advance(late, { type: 'touched' }, 10 * 60_000);
    expect(
      viewOf(advance(again, { type: 'listening' }, 11 * 60_000), 12 * 60_000 - 1).resetIn,
    ).toBeNull();
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

/** A lobby of two items; the second shows a hand. */
const lobby: StageConfig = {
  ...config,
  mode: 'lobby',
  playlist: [
    { scene: 'home', seconds: 10 },
    {
      scene: 'delegates?by=age',
      seconds: 20,
      hand: { after: 8, scene: 'delegates?by=age&pick=a' },
    },
  ],
};
const openHours: Hours = { open: true, evening: false };
const night: Hours = { open: false, evening: true };

/** Events at their times in ms, from a lobby that opened at 0. */
function played(...events: [number, StageEvent][]): Stage {
  return events.reduce(
    (stage, [at, event]) => advance(stage, event, at),
    openStage(lobby, 'home', openHours, 0),
  );
}
const tick: StageEvent = { type: 'tick' };
const touched: StageEvent = { type: 'touched' };

describe('the lobby', () => {
  it('plays one item after another, in a loop', () => {
    const stage = played([10_000, tick]);
    expect(viewOf(played(), 0)).toMatchObject({
      owner: 'lobby',
      scene: 'home',
      lobby: { item: 0, phase: 'show', played: 0 },
      resetIn: null,
    });
    expect(viewOf(stage, 10_000)).toMatchObject({
      scene: 'delegates?by=age',
      lobby: { item: 1, phase: 'show', played: 1 },
    });
    expect(viewOf(advance(stage, tick, 30_000), 30_000).lobby).toEqual({
      item: 0,
      phase: 'show',
      played: 2,
    });
  });

  it('lets the hand reach, touch, and the scene follow', () => {
    const stage = played([10_000, tick]);
    expect(nextChange(stage, 10_000)).toBe(18_000);
    expect(viewOf(stage, 18_000)).toMatchObject({
      scene: 'delegates?by=age',
      lobby: { phase: 'reach' },
    });
    const touch = 18_000 + reachMs;
    expect(nextChange(stage, 18_000)).toBe(touch);
    expect(viewOf(stage, touch)).toMatchObject({
      scene: 'delegates?by=age&pick=a',
      lobby: { phase: 'touch' },
    });
    expect(nextChange(stage, touch)).toBe(30_000);
  });

  it.each<StageEvent>([
    touched,
    go('people'),
    { type: 'change', scene: 'people' },
    { type: 'back' },
    { type: 'home' },
    { type: 'language', language: 'en' },
    { type: 'aids', aids: { ...noAids(), size: 200 } },
  ])('hands over to the first $type as it is, and does nothing else', (first) => {
    const at = 18_000 + reachMs;
    expect(viewOf(played([10_000, tick], [at, first]), at)).toMatchObject({
      owner: 'visitor',
      scene: 'delegates?by=age&pick=a',
      language: 'vi',
      aids: noAids(),
      trail: [],
      lobby: null,
    });
  });

  it('waits while somebody is there, and goes on with the next item', () => {
    const visit = played([5_000, touched]);
    expect(viewOf(advance(visit, tick, 60_000), 60_000).scene).toBe('home');
    expect(viewOf(visit, 65_000).resetIn).toBe(20);
    expect(viewOf(advance(visit, tick, 85_000), 85_000)).toMatchObject({
      owner: 'lobby',
      lobby: { item: 1, played: 1 },
    });
  });

  it('changes its ground with every round, and stays dark in the evening', () => {
    expect(viewOf(played(), 0).ground).toBe('evening');
    expect(viewOf(played([10_000, tick], [30_000, tick]), 30_000).ground).toBe('day');
    const evening = played([0, { type: 'hours', hours: { open: true, evening: true } }]);
    const later = [10_000, 30_000].reduce((was, at) => advance(was, tick, at), evening);
    expect(viewOf(later, 30_000).ground).toBe('evening');
  });

  it('takes another playlist at once, from its first item', () => {
    const playlist = [
      { scene: 'people', seconds: 10 },
      { scene: 'targets', seconds: 10 },
    ];
    const other: StageEvent = { type: 'config', config: { ...lobby, playlist } };
    for (const stage of [played([3_000, other]), played([10_000, tick], [13_000, other])]) {
      expect(viewOf(stage, 13_000)).toMatchObject({ scene: 'people', lobby: { item: 0 } });
    }
  });
});

describe('outside the opening hours', () => {
  it('the lobby is dark and plays nothing', () => {
    const closed = played([3_000, { type: 'hours', hours: night }]);
    expect(viewOf(closed, 3_000)).toMatchObject({ asleep: true, lobby: null });
    expect(nextChange(closed, 3_000)).toBeNull();
    const opened = advance(closed, { type: 'hours', hours: openHours }, 9e6);
    expect(viewOf(opened, 9e6)).toMatchObject({ asleep: false, lobby: { item: 1 } });
  });

  it('a touch wakes it for a visit, and nothing else', () => {
    const woken = played([3_000, { type: 'hours', hours: night }], [9_000, go('people')]);
    expect(viewOf(woken, 9_000)).toMatchObject({ owner: 'visitor', scene: 'home', asleep: false });
    expect(viewOf(advance(woken, tick, 89_000), 89_000).asleep).toBe(true);
  });

  it('a screen without a lobby goes dark when the last visitor has been gone for a while', () => {
    const closed = openStage(config, 'home', night, 0);
    expect(viewOf(closed, 79_999).asleep).toBe(false);
    expect(nextChange(closed, 0)).toBe(80_000);
    expect(viewOf(closed, 80_000)).toMatchObject({ owner: 'visitor', asleep: true });
    const woken = advance(closed, go('people'), 90_000);
    expect(viewOf(woken, 90_000)).toMatchObject({ scene: 'home', asleep: false });
  });

  it('closing does not interrupt a visit', () => {
    const visit = played([5_000, touched], [6_000, { type: 'hours', hours: night }]);
    expect(viewOf(visit, 6_000)).toMatchObject({ owner: 'visitor', asleep: false });
  });
});

describe('maintenance', () => {
  const open: [number, StageEvent] = [1_000, { type: 'maintain' }];

  it('is given back, or ends by itself with a warning', () => {
    const stage = played(open);
    expect(viewOf(stage, 1_000)).toMatchObject({ owner: 'maintenance', resetIn: null });
    expect(viewOf(advance(stage, { type: 'release' }, 2_000), 2_000).owner).toBe('lobby');
    const end = 1_000 + maintenanceMs;
    expect(viewOf(stage, end - 20_000).resetIn).toBe(20);
    expect(viewOf(advance(stage, tick, end), end).owner).toBe('lobby');
  });

  it('locks the screen for a minute of cleaning', () => {
    const stage = played(open, [2_000, { type: 'clean' }], [3_000, go('people')]);
    expect(viewOf(stage, 3_000)).toMatchObject({
      owner: 'maintenance',
      scene: 'home',
      cleaning: 59,
      resetIn: null,
    });
    const end = 2_000 + cleaningMs;
    expect(viewOf(advance(stage, tick, end), end)).toMatchObject({
      owner: 'lobby',
      cleaning: null,
    });
  });

  it('a visitor cannot lock the screen', () => {
    expect(viewOf(played([1_000, touched], [2_000, { type: 'clean' }]), 2_000).cleaning).toBeNull();
  });
});

describe('the presenter', () => {
  const ends = 2_000 + 20 * 60_000;

  it('is not reset as a visit is, never warned, and gives the screen back', () => {
    const stage = played([1_000, { type: 'present' }], [2_000, go('people')]);
    expect(nextChange(stage, 2_000)).toBe(ends);
    expect(viewOf(advance(stage, tick, ends - 1), ends - 1)).toMatchObject({
      owner: 'presenter',
      scene: 'people',
      resetIn: null,
    });
    expect(viewOf(advance(stage, { type: 'release' }, 5_000), 5_000).owner).toBe('lobby');
  });

  it('is gone when nothing has been heard for as long as the operator says', () => {
    const stage = played([1_000, { type: 'present' }], [2_000, go('people')]);
    expect(viewOf(advance(stage, tick, ends), ends).owner).toBe('lobby');
    const heard = advance(stage, touched, ends - 1);
    expect(viewOf(advance(heard, tick, ends), ends).owner).toBe('presenter');
  });
});

const scenes = fc.constantFrom('home', 'people', 'results', 'targets');
const someHours = fc.record({ open: fc.boolean(), evening: fc.boolean() });
const playlist = fc.array(
  fc.record(
    {
      scene: scenes,
      seconds: fc.integer({ min: 6, max: 60 }),
      hand: fc.record({ after: fc.integer({ min: 1, max: 3 }), scene: scenes }),
    },
    { requiredKeys: ['scene', 'seconds'] },
  ),
  { minLength: 1, maxLength: 4 },
);
const someConfig: fc.Arbitrary<StageConfig> = fc.record({
  mode: fc.constantFrom('browse', 'lobby'),
  language: fc.constant('vi'),
  languages: fc.constant(['vi', 'en']),
  idle: fc.constant({ seconds: 60, warning: 20 }),
  size: fc.constant(100),
  present: fc.constant({ minutes: 20 }),
  playlist,
});
const event: fc.Arbitrary<StageEvent> = fc.oneof(
  fc.constantFrom<StageEvent>(
    tick,
    touched,
    { type: 'back' },
    { type: 'home' },
    { type: 'maintain' },
    { type: 'present' },
    { type: 'clean' },
    { type: 'release' },
  ),
  scenes.map(go),
  scenes.map((scene) => ({ type: 'change' as const, scene })),
  fc
    .constantFrom('vi' as const, 'en' as const)
    .map((language) => ({ type: 'language' as const, language })),
  fc
    .record({ size: fc.constantFrom(100 as const, 200 as const), contrast: fc.boolean() })
    .map((some) => ({ type: 'aids' as const, aids: { ...noAids(), ...some } })),
  someHours.map((hours) => ({ type: 'hours' as const, hours })),
  someConfig.map((config) => ({ type: 'config' as const, config })),
);
const step = fc.record({ event, wait: fc.integer({ min: 0, max: 100_000 }) });
const steps = fc.record({ start: someConfig, steps: fc.array(step, { maxLength: 60 }) });

/** Runs random events and calls `see` after every one. */
function run(
  { start, steps: all }: { start: StageConfig; steps: { event: StageEvent; wait: number }[] },
  see: (stage: Stage, now: number) => void,
): void {
  let stage = openStage(start, 'home', openHours, 0);
  let now = 0;
  for (const { event: happens, wait } of all) {
    now += wait;
    stage = advance(stage, happens, now);
    see(stage, now);
  }
}

/** Lets time pass as the director does: from change to change. */
function leftAlone(stage: Stage, now: number, until: number): Stage {
  let current = stage;
  for (let at = nextChange(current, now); at !== null && at <= until;) {
    const time = at + 1;
    current = advance(current, tick, time);
    at = nextChange(current, time);
  }
  return advance(current, tick, until);
}

describe('whatever happens', () => {
  const always = (see: (stage: Stage, now: number) => void): void =>
    fc.assert(fc.property(steps, (given) => run(given, see)));

  it('exactly one owner has the screen, and only the lobby plays', () => {
    always((stage, now) => {
      const view = viewOf(stage, now);
      expect(['lobby', 'visitor', 'presenter', 'maintenance']).toContain(view.owner);
      expect(view.lobby !== null).toBe(view.owner === 'lobby' && !view.asleep);
      if (view.owner === 'lobby') expect(view).toMatchObject({ trail: [], resetIn: null });
      if (view.asleep) expect(view).toMatchObject({ trail: [], resetIn: null, cleaning: null });
    });
  });

  it('countdowns are whole seconds within their bounds, and never two at once', () => {
    always((stage, now) => {
      const { resetIn, cleaning } = viewOf(stage, now);
      const within = (n: number | null, max: number): boolean =>
        n === null || (Number.isInteger(n) && n >= 1 && n <= max);
      expect(within(resetIn, 20) && within(cleaning, 60)).toBe(true);
      expect(resetIn === null || cleaning === null).toBe(true);
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
        JSON.stringify(viewOf(advance(stage, tick, time), time));
      if (at === null) return expect(seen(now + 1e9)).toBe(seen(now));
      expect(at).toBeGreaterThanOrEqual(now);
      if (at - 1 > now) expect(seen(at - 1)).toBe(seen(now));
      expect(seen(at + 1)).not.toBe(seen(now));
    });
  });

  it('time that passes before an event is the same as a tick and then the event', () => {
    fc.assert(
      fc.property(steps, event, fc.integer({ min: 0, max: 2e5 }), (given, last, wait) => {
        run(given, (stage, now) => {
          const ticked = advance(stage, tick, now + wait);
          expect(advance(stage, last, now + wait)).toEqual(advance(ticked, last, now + wait));
        });
      }),
    );
  });

  it('nobody keeps the screen: left alone it rests, in the first language', () => {
    always((stage, now) => {
      const isTalk = viewOf(stage, now).owner === 'presenter';
      const later = now + (isTalk ? 20 * 60_000 : maintenanceMs) + 1;
      const view = viewOf(leftAlone(stage, now, later), later);
      expect(view).toMatchObject({ language: 'vi', trail: [], resetIn: null, cleaning: null });
      expect(view.owner).toBe(stage.config.mode === 'lobby' ? 'lobby' : 'visitor');
      if (view.owner === 'visitor') expect(view.scene).toBe('home');
    });
  });

  it('a visit never outlives its visitor', () => {
    always((stage, now) => {
      if (viewOf(stage, now).owner !== 'visitor') return;
      const later = now + 80_001;
      expect(viewOf(leftAlone(stage, now, later), later)).toMatchObject({
        language: 'vi',
        trail: [],
      });
    });
  });
});
