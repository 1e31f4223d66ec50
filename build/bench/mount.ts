/**
 * The time to another view: from the wish, sent to main, to the second animation frame after the new
 * scene is in the page. By the second frame the first has been drawn.
 */
import type { Lab } from './lab';
import { spreadRow, type Row } from './row';
import { spread } from './stats';

const VIEWS = ['home', 'delegates', 'results', 'targets', 'resolution', 'people', 'congress'];

export function measureMount(lab: Lab): Promise<Row[]> {
  return lab.onKiosk([], async (page) => {
    const times = new Map<string, number[]>(VIEWS.map((view) => [view, []]));
    for (let round = -1; round < (lab.quick ? 5 : 20); round += 1) {
      for (const [view, all] of times) {
        const time = await page.evaluate(goTo, view);
        // The first round starts at home, and compiles what later ones find compiled.
        if (round >= 0) all.push(time);
      }
    }
    return [...times].map(([view, all]) =>
      spreadRow({ measure: 'mount', what: view, unit: 'ms' }, spread(all)),
    );
  });
}

/** In the page: goes to a scene and waits until it is drawn; the page is at rest before and after. */
async function goTo(scene: string): Promise<number> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const main = document.querySelector('main');
  if (!main) throw new Error('there is no page');
  if (main.dataset['scene'] === scene) return 0;
  const changed = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (main.dataset['scene'] !== scene) return;
      observer.disconnect();
      done();
    });
    observer.observe(main, { attributes: true, attributeFilter: ['data-scene'] });
  });
  const start = performance.now();
  window.kiosk.send({ type: 'go', scene });
  await changed;
  await frame();
  await frame();
  const time = performance.now() - start;
  await new Promise((done) => setTimeout(done, 400));
  return time;
}
