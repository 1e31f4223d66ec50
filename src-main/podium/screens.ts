/** Notices every change of the displays during a talk, also one that nobody tells. */
import { screen } from 'electron';
import { isDeepStrictEqual } from 'node:util';

export interface ScreenWatch {
  stop(): void;
}

export interface Watchers {
  /** At every change, at once. */
  glance(): void;
  /** When nothing has changed for a while. */
  look(): void;
}

/** One change comes as several events, and what is beside each other at first may be mirrored next. */
const settleMs = 500;
/** Windows does not always tell that a display is gone. */
const pollMs = 5_000;

export function followScreen({ glance, look }: Watchers): ScreenWatch {
  let seen = screen.getAllDisplays();
  let settling: NodeJS.Timeout | undefined;

  const changed = (): void => {
    seen = screen.getAllDisplays();
    glance();
    clearTimeout(settling);
    settling = setTimeout(look, settleMs);
  };
  const poll = setInterval(() => {
    if (!isDeepStrictEqual(seen, screen.getAllDisplays())) changed();
  }, pollMs);
  const events = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
  // Each has a signature of its own, and none of them matters.
  const source: NodeJS.EventEmitter = screen;
  for (const event of events) source.on(event, changed);
  return {
    stop: () => {
      clearInterval(poll);
      clearTimeout(settling);
      for (const event of events) source.off(event, changed);
    },
  };
}
