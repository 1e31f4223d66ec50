/** What the layouts need to know of the screen: its way up, and how many CSS pixels a u has. */
class Viewport {
  #width = $state(window.innerWidth);
  #height = $state(window.innerHeight);

  readonly portrait = $derived(this.#height > this.#width);
  readonly u = $derived(
    this.portrait
      ? Math.min(this.#width / 1080, this.#height / 1920)
      : Math.min(this.#width / 1920, this.#height / 1080),
  );

  constructor() {
    window.addEventListener('resize', () => {
      this.#width = window.innerWidth;
      this.#height = window.innerHeight;
    });
  }
}

export const viewport = new Viewport();
