/** Keeps the stage: feeds it events and time, and tells when its view has changed. */
import { isDeepStrictEqual } from 'node:util';
import type { SceneAddress } from '../contract';
import { timeAt, type Time } from '../time';
import {
  advance,
  isQuiet,
  nextChange,
  openStage,
  viewOf,
  type Hours,
  type StageConfig,
  type StageEvent,
  type StageView,
} from './stage';

/** What happened, with the view before and after it. */
export interface Step {
  before: StageView;
  event: StageEvent;
  after: StageView;
}

export interface Director {
  send(event: StageEvent): void;
  /** Calls `listener` with everything that happens, also where it changes nothing. */
  follow(listener: (step: Step) => void): void;
  /** The stage as it is now. */
  view(): StageView;
  /** Is nobody there, so that a short darkness disturbs nobody? */
  isQuiet(): boolean;
  stop(): void;
}

/** @param onView called with every changed view; not with the first one. */
export function direct(
  config: StageConfig,
  firstScene: SceneAddress,
  hours: Hours,
  onView: (view: StageView) => void,
  time: Time = timeAt(1),
): Director {
  let stage = openStage(config, firstScene, hours, time.now());
  let shown = viewOf(stage, time.now());
  let timer: NodeJS.Timeout | undefined;
  const followers: ((step: Step) => void)[] = [];

  const send = (event: StageEvent): void => {
    const now = time.now();
    stage = advance(stage, event, now);
    const view = viewOf(stage, now);
    wakeAt(nextChange(stage, now), now);
    for (const follow of followers) follow({ before: shown, event, after: view });
    if (isDeepStrictEqual(view, shown)) return;
    shown = view;
    onView(view);
  };

  // One timer, set to the next change: at rest nothing ticks.
  const wakeAt = (at: number | null, now: number): void => {
    clearTimeout(timer);
    if (at !== null) timer = time.after(Math.ceil(at - now) + 1, () => send({ type: 'tick' }));
  };

  wakeAt(nextChange(stage, time.now()), time.now());
  const follow = (listener: (step: Step) => void): void => void followers.push(listener);
  return {
    send,
    follow,
    view: () => shown,
    isQuiet: () => isQuiet(stage, time.now()),
    stop: () => clearTimeout(timer),
  };
}
