/** Everything by keyboard: groups are pinned, sheets hold the focus and give it back, it is seen. */
import type { Page } from 'playwright/test';
import { expect, test } from './launch';
import { figureIds, packFile, panels, places, views } from './scenes';
import { hearVoices, show } from './walk';

const { dimensions } = packFile('delegates');

/** Views with other controls than the first of their kind. */
const FURTHER = ['delegates?by=age&pick=41-50', 'targets?open=t07', 'resolution?at=tasks'];

/** More than any view has to stop at. */
const MANY = 200;

const scene = (page: Page): Promise<string | null> =>
  page.locator('main').getAttribute('data-scene');
const focused = (page: Page): ReturnType<Page['locator']> => page.locator(':focus');

/** Before everything that can have the focus. */
async function toStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Where the focus was when its element went, Tab goes on.
    const start = document.createElement('a');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
}

/** Goes through the page with Tab and calls `visit` at every stop; returns how many there are. */
async function around(page: Page, visit: () => Promise<void>): Promise<number> {
  await toStart(page);
  for (let stop = 0; stop < MANY; stop += 1) {
    await page.keyboard.press('Tab');
    const done = await page.evaluate((mark) => {
      const at = document.activeElement;
      if (mark) document.querySelector('[data-first]')?.removeAttribute('data-first');
      if (mark) at?.setAttribute('data-first', '');
      return !mark && (at === document.body || at?.hasAttribute('data-first') === true);
    }, stop === 0);
    if (done) return stop;
    await visit();
  }
  throw new Error(`more than ${MANY} stops`);
}

for (const as of ['hall', 'columns']) {
  test(`every group of every dimension can be pinned, as ${as}`, async ({ launchKiosk }) => {
    test.setTimeout(120_000);
    const { page } = await launchKiosk();
    for (const { id, groups } of dimensions) {
      await show(page, `delegates?${as === 'hall' ? '' : `as=${as}&`}by=${id}`);
      const pinned: string[] = [];
      await around(page, async () => {
        if ((await focused(page).and(page.locator('ul.groups button')).count()) === 0) return;
        await page.keyboard.press(pinned.length % 2 === 0 ? 'Enter' : 'Space');
        await expect(focused(page)).toHaveAttribute('aria-pressed', 'true');
        const picks = new URLSearchParams((await scene(page))?.split('?')[1]).get('pick');
        pinned.push(picks?.split(',').at(-1) ?? 'nothing');
      });
      expect(pinned, id).toEqual(groups.map((group) => group.id));
    }
  });
}

for (const [kind, at, opener] of [
  ['a figure’s source', 'targets?open=t07', 'button.value'],
  ['a figure’s source from the table', 'targets?as=table&open=t07', '[role=cell] button'],
  ['a person’s card', 'people', 'button[data-person]'],
  ['a delegate’s card', (panels.delegates[0] ?? '').replace(/&who=.*/, ''), '.facts button'],
] as const) {
  test(`${kind} takes the focus, keeps it, and gives it back`, async ({ launchKiosk }) => {
    const { page } = await launchKiosk();
    await show(page, at);
    const button = page.locator(opener).first();
    // Tab leads to the opener; the test of the ring below goes the whole way.
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const inside = page.locator('dialog:focus, dialog :focus');
    await expect(inside).toHaveCount(1);
    const stops = await dialog.locator('button:not([tabindex="-1"])').count();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop <= stops; stop += 1) {
        await page.keyboard.press(key);
        await expect(inside).toHaveCount(1);
      }
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => scene(page)).toBe(at);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Đóng' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

/** What stops are, in the order in which `key` leads to them, until the first comes again. */
async function line(page: Page, key: string): Promise<string[]> {
  await toStart(page);
  const stops: string[] = [];
  for (let stop = 0; stop < MANY; stop += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return null;
      return `${[...document.querySelectorAll('*')].indexOf(activeElement)} ${activeElement.textContent.trim()}`;
    });
    // Tab leaves the page after its last stop, the other keys begin again.
    if (at === null || at === stops[0]) return stops;
    stops.push(at);
  }
  throw new Error(`more than ${MANY} stops`);
}

test('the keys of clickers and keypads lead along the same line as Tab', async ({
  launchKiosk,
}) => {
  test.setTimeout(120_000);
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await hearVoices(page);
  for (const address of [...views, ...FURTHER]) {
    await show(page, address);
    const stops = await line(page, 'Tab');
    expect(stops.length, address).toBeGreaterThan(1);
    for (const key of ['PageDown', 'ArrowDown', 'ArrowRight']) {
      expect(await line(page, key), `${address} by ${key}`).toEqual(stops);
    }
    const back = await line(page, 'PageUp');
    expect(back.toReversed(), `${address} by PageUp`).toEqual(stops);
  }
});

test('a keypad finds a group, picks it and goes back', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(page, 'delegates?by=age');
  const group = page.getByRole('button', { name: '41–50 tuổi' }).first();
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press('PageDown');
    if (await group.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await expect(page.locator('[data-rail] button').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-rail] button').last()).not.toBeFocused();
  await page.keyboard.press('Backspace');
  await expect.poll(() => scene(page)).toBe('home');
});

test('a slider keeps the keys that move it', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const trial = places.find((address) => address.includes('try=')) ?? '';
  await show(page, trial);
  const slider = page.getByRole('slider');
  await slider.focus();
  const before = await slider.getAttribute('aria-valuenow');
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuenow', before ?? '');
  await expect(slider).toBeFocused();
});

test('Escape closes sheets and nothing else', async ({ launchKiosk }) => {
  test.setTimeout(120_000);
  const { app, page } = await launchKiosk();
  for (const address of [...views, ...FURTHER]) {
    await show(page, address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    // A message to main and back comes after whatever the key might have sent.
    await show(page, 'home');
    await page.evaluate(() => window.kiosk.send({ type: 'back' }));
    await expect.poll(() => scene(page)).toBe(address);
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('Escape closes the upper of two sheets first', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  const card = panels.people[0] ?? '';
  await show(page, card);
  const both = card.replace('?', `?source=${figureIds[0]}&`);
  await show(page, both);
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => scene(page)).toBe(card);
  await page.keyboard.press('Escape');
  await expect.poll(() => scene(page)).toBe('people');
});

test('whatever has the focus is seen to have it', async ({ launchKiosk }) => {
  test.setTimeout(300_000);
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const address of [...views, ...FURTHER]) {
    await show(page, address);
    const stops = await around(page, async () => {
      const fault = await unseen(page);
      if (fault) faults.push(`${address}: ${fault}`);
    });
    expect(stops, address).toBeGreaterThan(1);
  }
  expect(faults).toEqual([]);
});

/** What is wrong with the ring around the focused element, if anything. */
async function unseen(page: Page): Promise<string | undefined> {
  const ring = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { x, y, width, height } = at.getBoundingClientRect();
    const clip = { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
    return { name: at.innerText.slice(0, 40), outlineStyle, width: parseFloat(outlineWidth), clip };
  });
  if (ring.outlineStyle === 'none' || ring.width < 2) return `no outline around “${ring.name}”`;
  const at = await focused(page).elementHandle();
  const seen = await page.screenshot({ clip: ring.clip });
  await at?.evaluate((element) => element.blur());
  const plain = await page.screenshot({ clip: ring.clip });
  await at?.evaluate((element) => element.focus());
  return seen.equals(plain) ? `nothing to see around “${ring.name}”` : undefined;
}
