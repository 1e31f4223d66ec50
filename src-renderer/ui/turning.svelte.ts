/** The pages that the scene has at this moment: keys elsewhere on the screen turn them as well. */
import { untrack } from 'svelte';

export interface Pages {
  page: number;
  pages: number;
}

class Turning {
  #shown = $state.raw<readonly Pages[]>([]);

  /** Those that came last: a sheet's rather than the scene's below it. */
  readonly now: Pages | undefined = $derived(this.#shown.at(-1));

  /** Tells of pages; returns the function that takes them back. */
  show(pages: Pages): () => void {
    this.#shown = [...this.#others(pages), pages];
    return () => (this.#shown = this.#others(pages));
  }

  /** Whoever tells in an effect does not wait for what others tell. */
  #others(pages: Pages): readonly Pages[] {
    return untrack(() => this.#shown).filter((other) => other !== pages);
  }
}

export const turning = new Turning();
