import type { TalkClock } from '../../../src-main/contract';

/**
 * Counts the clock of a talk on from when main told it: nothing more is said of it until something
 * changes. Wakes once a second, when the seconds that were spoken change.
 */
export class Ticking {
  readonly #told: () => TalkClock;
  // In a step of its own, so that it keeps when the clock came.
  readonly #heard = $derived.by(() => ({ clock: this.#told(), at: performance.now() }));
  #now = $state(performance.now());
  readonly #since = $derived(Math.max(0, this.#now - this.#heard.at));

  readonly runs = $derived.by(() => this.#heard.clock.runs);
  readonly spoken = $derived(this.#heard.clock.spoken + (this.runs ? this.#since : 0));
  readonly left = $derived(
    this.#heard.clock.left === null ? null : this.#heard.clock.left - this.#since,
  );
  /** The time of the day, as `Date.now()` has it. */
  readonly date = $derived.by(() => {
    void this.#now;
    return Date.now();
  });

  /** @param told the clock as main told it last. */
  constructor(told: () => TalkClock) {
    this.#told = told;
    $effect(() => {
      const { clock, at } = this.#heard;
      let timer: ReturnType<typeof setTimeout>;
      const wake = (): void => {
        const now = performance.now();
        const spoken = clock.runs ? clock.spoken + now - at : 0;
        this.#now = now;
        timer = setTimeout(wake, SECOND - (spoken % SECOND) + AFTER);
      };
      wake();
      return () => clearTimeout(timer);
    });
  }
}

const SECOND = 1000;
/** A timer may fire a little early; it is to find the next second. */
const AFTER = 10;
