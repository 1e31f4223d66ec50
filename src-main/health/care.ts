/** Puts together what keeps the screen alive: the window, its keeper, and the memory of starts. */
import { app, session, type WebContents } from 'electron';
import { channels } from '../channels';
import type { WindowEvent } from '../contract';
import type { Journal } from '../journal';
import { isLeaving } from '../leave';
import type { Time } from '../time';
import { safeAddress, type Origin } from '../windows/origin';
import { openShow, type Show, type ShowPlan } from '../windows/show';
import { codes, type Cause } from './cause';
import { glance } from './glance';
import { keepAlive } from './keeper';
import type { Step } from './ladder';
import { relaunch } from './relaunch';
import { goodAfterMs, settle, tryNormal, type Memory, type StartKind, type Starts } from './starts';
import { delayBefore, tryAfter } from './patience';
import { openWatchdog } from './watchdog';

export interface CareOptions {
  plan: ShowPlan;
  origin: Origin;
  journal: Journal;
  kind: StartKind;
  starts: Starts;
  memory: Memory;
  time: Time;
  /** May the screen be judged by its pixels? */
  maySee(): boolean;
  /** Is nobody there, so that the program may start again? */
  isFree(): boolean;
  /** Something befell the screen, and is about to be answered. */
  onFault(cause: Cause): void;
}

export interface Care {
  show: Show;
  /** Takes what a page tells of itself; false when it is not the page that is seen. */
  hear(event: WindowEvent, from: WebContents): boolean;
  /** The process that draws is lost; `often`: the program has to start again without the GPU. */
  drawingLost(reason: string, often: boolean, accelerated: boolean): void;
  /** Was the screen good of late? */
  isWell(): boolean;
  /** Starts the program again because somebody asks for it. */
  restart(): void;
}

const ofHealth = ['painted', 'alive', 'stuck', 'failed'] as const;
type OfHealth = Extract<WindowEvent, { type: (typeof ofHealth)[number] }>;

/** Does a page tell of itself, and not of people? */
export function isOfHealth(event: WindowEvent): event is OfHealth {
  return (ofHealth as readonly string[]).includes(event.type);
}

export function takeCare(options: CareOptions): Care {
  const { plan, origin, journal, kind, memory, time } = options;
  let { starts } = options;
  let still = kind === 'safe';
  let settled = false;
  let ending = false;
  /** A dirty panel would tell it after every visit. */
  let knowsStuck = false;

  const address = (): string => (still ? safeAddress : origin.start);
  const show = openShow(plan, origin, address(), {
    lost: (loss, details) => keeper.fault(loss, details),
    loaded: () => still && keeper.painted(),
    swapped: () => {
      still = false;
      keeper.changed();
      keeper.painted();
    },
  });
  const keeper = keepAlive(
    {
      beat: (beat) => show.send(channels.beat, beat),
      look: (was) => glance(show.window(), was),
      maySee: options.maySee,
      isStill: () => still,
      isHasty: () => kind === 'trial' && !settled,
      act,
      good: () => watchdog.ready(),
    },
    journal,
  );
  // A developer stops the page at a breakpoint for as long as it takes.
  if (origin.dev) keeper.stop();
  const watchdog = openWatchdog(process.env, keeper.isWell);

  function act(step: Step, cause: Cause): void {
    if (ending || isLeaving()) return;
    // The page that comes next asks what to draw: by then it must be said.
    options.onFault(cause);
    switch (step) {
      case 'reload':
        return show.load(address());
      case 'clean-reload':
        void session.defaultSession.clearCodeCaches({}).finally(() => show.load(address()));
        return;
      case 'window':
        return show.replace(address());
      case 'relaunch':
        ending = true;
        starts = { ...starts, cause };
        memory.write(starts);
        setTimeout(relaunch, delayBefore(starts.failed));
    }
  }

  function tellStuck(): void {
    if (!knowsStuck) journal.write('warning', 'touch-stuck');
    knowsStuck = true;
  }

  function keep(next: Starts): void {
    starts = next;
    memory.write(starts);
  }

  /** From the safe page first unseen, as it is; from there as an ordinary start, when nobody is there. */
  async function tryAgain(): Promise<void> {
    if (!still && !options.isFree()) return tryIn(tryAfter(0));
    keep({ ...starts, trials: starts.trials + 1 });
    journal.write('info', 'safe-trial', { trials: starts.trials, restart: !still });
    if (still) {
      await show.renew().catch(() => undefined);
      tryIn(tryAfter(starts.trials));
    } else {
      keep(tryNormal(starts));
      ending = true;
      relaunch();
    }
  }

  function tryIn(ms: number): void {
    time.after(ms, () => void tryAgain());
  }

  time.after(goodAfterMs, () => {
    settled = true;
    if (!ending) keep(settle(starts, kind));
  });
  if (kind === 'safe') {
    journal.write('warning', 'safe-page', { failed: starts.failed, code: codes[starts.cause] });
    tryIn(tryAfter(starts.trials));
  }
  app.on('quit', (_event, code) => code === 0 && memory.forget());

  return {
    show,
    hear: (event, from) => {
      if (event.type === 'painted') show.painted(from);
      if (!show.isSeen(from)) return false;
      if (event.type === 'painted') keeper.painted();
      else if (event.type === 'alive') keeper.alive();
      else if (event.type === 'stuck') tellStuck();
      else if (event.type === 'failed') keeper.failed(event.error);
      return true;
    },
    drawingLost: (reason, often, accelerated) => {
      if (often) keeper.fault('gpu-failed', { reason }, 'relaunch');
      // A canvas in the lost process is empty afterwards: then the page draws everything anew.
      else keeper.fault('gpu-gone', { reason }, accelerated ? undefined : 'wait');
    },
    isWell: keeper.isWell,
    restart: () => {
      ending = true;
      memory.forget();
      relaunch();
    },
  };
}
