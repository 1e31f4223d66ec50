/** Calls `act` with the last of what it is given, once per frame; none while nothing is given. */
export interface Paced<T> {
  give(value: T): void;
  /** At once, in place of what waits. */
  now(value: T): void;
}

export function paced<T>(act: (value: T) => void): Paced<T> {
  let frame = 0;
  let last: T;
  return {
    give(value) {
      last = value;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        act(last);
      });
    },
    now(value) {
      cancelAnimationFrame(frame);
      frame = 0;
      act(value);
    },
  };
}
