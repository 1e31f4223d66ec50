/** Somebody at the screen: touches what can be touched, at a person's pace, and leaves. */
import type { CDPSession } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Screen } from './screen';

/** Touches of one visit, and the pause between two of them. */
const TOUCHES = { min: 3, max: 20 };
const PAUSE_MS = { min: 800, max: 5_000 };
/** So often a touch meets no control. */
const ASTRAY = 0.15;

/** @returns how often it touched. */
export async function visit(screen: Screen, random: () => number, scale: number): Promise<number> {
  const touches = Math.round(TOUCHES.min + random() * (TOUCHES.max - TOUCHES.min));
  for (let touch = 0; touch < touches; touch += 1) {
    await sleep((PAUSE_MS.min + random() * (PAUSE_MS.max - PAUSE_MS.min)) / scale);
    await screen.use(async (page, client) => {
      const controls = await page.evaluate(controlsInSight);
      const control = controls[Math.floor(random() * controls.length)];
      const [x, y] =
        control === undefined || random() < ASTRAY
          ? [random() * 1_900, random() * 1_000]
          : [control.x, control.y];
      await touchAt(client, x, y);
    });
  }
  return touches;
}

/** One short touch, as the panel sends it. */
export async function touchAt(client: CDPSession, x: number, y: number): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** In the page: the middles of all controls that a finger could reach now. */
function controlsInSight(): { x: number; y: number }[] {
  return [...document.querySelectorAll('button, a, input, [role=button]')].flatMap((control) => {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = box.width > 0 ? document.elementFromPoint(x, y) : null;
    return top !== null && (control.contains(top) || top.contains(control)) ? [{ x, y }] : [];
  });
}
