import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Panel } from '../../src-main/contract';
import { keyRoom, type KeyRoom } from './key-room';
import { panelOf, type Size, type Standing } from './panel';

/** Why a u may be larger or smaller than the screen alone would have it. */
type Cause = 'talk' | 'pinning' | 'aids' | 'low';

/** So many u of a wide screen hold columns beside a chart's words. */
const WIDE = 1700;

/** What the layouts need to know of the screen: its way up, and how many CSS pixels a u has. */
class Viewport {
  #width = $state(window.innerWidth);
  #height = $state(window.innerHeight);
  readonly #factors = new SvelteMap<Cause, number>();
  readonly #enlarged = $derived([...this.#factors.values()].reduce((all, one) => all * one, 1));

  #panel = $state.raw<Panel>();

  readonly size: Size = $derived({ width: this.#width, height: this.#height });
  /** How this window's panel stands; undefined until `stand` has told its profile. */
  readonly standing: Standing | undefined = $derived(
    this.#panel && panelOf(this.#panel, this.size),
  );
  /** CSS pixels in a millimetre of the panel; 0 where nothing is known of it. */
  readonly mm = $derived(this.standing?.mm ?? 0);

  readonly portrait = $derived(this.#height > this.#width);
  readonly u = $derived(
    this.#enlarged *
      (this.portrait
        ? Math.min(this.#width / 1080, this.#height / 1920)
        : Math.min(this.#width / 1920, this.#height / 1080)),
  );
  readonly keyRoom: KeyRoom = $derived(keyRoom(this.#width / this.u, this.portrait));

  /** Is a wide screen too narrow for what otherwise stands in columns beside each other? */
  readonly narrow = $derived(!this.portrait && this.#width / this.u < WIDE);

  constructor() {
    window.addEventListener('resize', () => {
      this.#width = window.innerWidth;
      this.#height = window.innerHeight;
      this.#tell();
    });
  }

  /** Tells what panel the window fills; in a window of its own it is taken to be as large as the window. */
  stand(panel: Panel): void {
    this.#panel = panel;
    this.#tell();
  }

  /**
   * Makes every u so many times as large as usual, in the layouts and in ui/tokens.css, on top of what
   * other causes do; returns the function that ends it.
   */
  enlarge(cause: Cause, factor: number): () => void {
    this.#factors.set(cause, factor);
    this.#tell();
    return () => {
      this.#factors.delete(cause);
      this.#tell();
    };
  }

  #tell(): void {
    // Whoever enlarges in an effect does not wait for what others do.
    const [enlarged, mm, room] = untrack(() => [this.#enlarged, this.mm, this.keyRoom] as const);
    document.documentElement.dataset['keyRoom'] = room;
    document.documentElement.style.setProperty('--enlarged', String(enlarged));
    if (mm > 0) document.documentElement.style.setProperty('--mm', `${mm}px`);
  }
}

export const viewport = new Viewport();
