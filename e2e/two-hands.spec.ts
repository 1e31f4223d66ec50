/** Two people at one screen: nothing is promised to the second hand, but nothing breaks. */
import type { CDPSession, Page } from 'playwright/test';
import { textFaults } from './text-faults';
import { expect, test } from './launch';
import { show } from './walk';

interface Point {
  x: number;
  y: number;
  id: number;
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...touchPoints: Point[]
): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints });

/** What must stay as it is, however many hands there are. */
const frame = (page: Page) =>
  page.evaluate(() => ({
    scale: window.visualViewport?.scale,
    across: window.visualViewport?.offsetLeft,
    down: window.visualViewport?.offsetTop,
    scrolled: [...document.querySelectorAll('*')].filter((at) => at.scrollTop || at.scrollLeft)
      .length,
    selected: String(document.getSelection()),
  }));

const still = { scale: 1, across: 0, down: 0, scrolled: 0, selected: '' };

for (const size of ['1920x1080', '1080x1920']) {
  test(`two hands at once at ${size}`, async ({ launchKiosk }) => {
    const { page, problems } = await launchKiosk({ flags: ['--windowed', size] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const session = await page.context().newCDPSession(page);
    const middle = async (name: string, id: number): Promise<Point> => {
      const box = await page.getByRole('button', { name }).first().boundingBox();
      if (box === null) throw new Error(`no button “${name}”`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
    };

    await show(page, 'delegates?by=age');
    // Both touch a key, both let go: at most both have been pressed, and the page is whole.
    const one = await middle('41–50 tuổi', 0);
    const other = await middle('51–60 tuổi', 1);
    await touch(session, 'touchStart', one);
    await touch(session, 'touchStart', one, other);
    await touch(session, 'touchEnd', other);
    await touch(session, 'touchEnd');
    expect(await frame(page)).toEqual(still);
    await expect(page.locator('main')).toHaveAttribute('data-scene', /^delegates\?by=age/);

    // Pulled apart and turned: neither larger nor shifted.
    for (const way of [1, -1]) {
      const [a, b] = [
        { x: 400, y: 500, id: 0 },
        { x: 600, y: 520, id: 1 },
      ];
      await touch(session, 'touchStart', a, b);
      for (let step = 1; step <= 8; step += 1) {
        const by = step * 20 * way;
        await touch(
          session,
          'touchMove',
          { ...a, x: a.x - by },
          { ...b, x: b.x + by, y: b.y + by },
        );
      }
      await touch(session, 'touchEnd');
      expect(await frame(page)).toEqual(still);
    }

    // One holds a finger on the glass; the other goes on alone.
    const held = { x: 900, y: 300, id: 0 };
    await touch(session, 'touchStart', held);
    const next = await middle('Nhân sự', 1);
    await touch(session, 'touchStart', held, next);
    await touch(session, 'touchEnd', held);
    await touch(session, 'touchEnd');
    const after = await middle('Chỉ tiêu', 2);
    await touch(session, 'touchStart', after);
    await touch(session, 'touchEnd');
    await expect(page.locator('main')).toHaveAttribute('data-scene', 'targets');
    expect(await frame(page)).toEqual(still);
    expect(await textFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
}
