/** What the layouts need to know of the screen: its way up, and how many CSS pixels a u has. */
class Viewport {
  #width = $state(window.innerWidth);
  #height = $state(window.innerHeight);
  #enlarged = $state(1);

  readonly portrait = $derived(this.#height > this.#width);
  readonly u = $derived(
    this.#enlarged *
      (this.portrait
        ? Math.min(this.#width / 1080, this.#height / 1920)
        : Math.min(this.#width / 1920, this.#height / 1080)),
  );

  constructor() {
    window.addEventListener('resize', () => {
      this.#width = window.innerWidth;
      this.#height = window.innerHeight;
    });
  }

  /** Makes every u so many times as large as usual, in the layouts and in ui/tokens.css. */
  enlarge(factor: number): void {
    this.#enlarged = factor;
    document.documentElement.style.setProperty('--enlarged', String(factor));
  }
}

export const viewport = new Viewport();
