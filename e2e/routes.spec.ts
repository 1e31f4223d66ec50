/** Every way out that Electron can close is tried, and leaves the kiosk where it was: see routes.ts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright/test';
import { act, alone, settle, windowsShown } from './hands';
import { expect, test, type Kiosk, type LaunchKiosk } from './launch';
import { addresses, calls, elements, keys, mouse, touches } from './routes';

test.skip(!alone, 'real keys and buttons, for a virtual display only');

/** A kiosk on the whole screen, with something to go back and forward to. */
async function wholeScreen(launchKiosk: LaunchKiosk): Promise<Kiosk> {
  const kiosk = await launchKiosk({ flags: [] });
  await expect(kiosk.page.locator('main')).toBeVisible();
  await kiosk.page.evaluate(async () => {
    document.body.dataset['unbroken'] = 'yes';
    for (const step of ['#1', '#2', '#3']) history.pushState(null, '', step);
    history.back();
    await new Promise((done) => addEventListener('popstate', done, { once: true }));
  });
  // Without a window manager it is a pixel short of the screen at first.
  await kiosk.page.waitForFunction(() => innerWidth === screen.width);
  return kiosk;
}

/** All that a way out would change. */
async function place({ app, page }: Kiosk): Promise<Record<string, unknown>> {
  const machine = await app.evaluate(({ BrowserWindow, webContents }) => ({
    contents: webContents.getAllWebContents().length,
    windows: BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      zoom: window.webContents.getZoomFactor(),
      devTools: window.webContents.isDevToolsOpened(),
      fullScreen: window.isFullScreen(),
      kiosk: window.isKiosk(),
      visible: window.isVisible(),
      bounds: window.getBounds(),
    })),
  }));
  const seen = await page.evaluate(() => ({
    scene: document.querySelector('main')?.dataset['scene'],
    state: { ...document.body.dataset },
    scale: window.visualViewport?.scale,
    width: window.innerWidth,
    ratio: window.devicePixelRatio,
    scrolled: window.scrollX + window.scrollY,
    selected: String(getSelection()),
    fullScreenOf: document.fullscreenElement?.tagName,
  }));
  return { ...machine, ...seen, shown: await windowsShown() };
}

/** Tries routes one after the other; none of them may change anything. */
async function hold(kiosk: Kiosk, tries: [string, () => Promise<unknown>][]): Promise<void> {
  const dialogs: string[] = [];
  kiosk.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const before = await place(kiosk);
  for (const [what, attempt] of tries) {
    await test.step(what, async () => {
      await attempt();
      expect.soft(await place(kiosk), what).toEqual(before);
    });
  }
  expect(dialogs).toEqual([]);
}

/** Where a finger or the mouse meets text, and nothing that can be pressed. */
function textAt(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    for (const text of document.querySelectorAll('h1, h2, p')) {
      const box = text.getBoundingClientRect();
      const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      const hit = document.elementFromPoint(at.x, at.y);
      if (hit && text.contains(hit) && !hit.closest('button, a')) return at;
    }
    throw new Error('no text that is not a control');
  });
}

test('keys', async ({ launchKiosk }) => {
  test.setTimeout(180_000);
  const kiosk = await wholeScreen(launchKiosk);
  const press = async (chord: string): Promise<void> => {
    await act('key', ...chord.split(' '));
    await settle(kiosk.page);
  };
  await hold(
    kiosk,
    keys.flatMap(([what, ...chords]) =>
      chords.map((chord): [string, () => Promise<void>] => [
        `${what}: ${chord}`,
        () => press(chord),
      ]),
    ),
  );
});

test('mouse buttons and wheels', async ({ launchKiosk }) => {
  test.setTimeout(60_000);
  const kiosk = await wholeScreen(launchKiosk);
  const { x, y } = await textAt(kiosk.page);
  await hold(
    kiosk,
    mouse.map(([what, ...action]) => [
      what,
      async () => {
        await act('mousemove', x, y, ...action);
        await settle(kiosk.page);
      },
    ]),
  );
});

test('fingers', async ({ launchKiosk }) => {
  test.setTimeout(60_000);
  const kiosk = await wholeScreen(launchKiosk);
  const at = await textAt(kiosk.page);
  const protocol = await kiosk.page.context().newCDPSession(kiosk.page);
  await hold(
    kiosk,
    touches.map(([what, method, more]) => [
      what,
      () => protocol.send(method, { ...at, gestureSourceType: 'touch', ...more }),
    ]),
  );
});

test('files and texts dropped onto the page', async ({ launchKiosk }) => {
  const kiosk = await wholeScreen(launchKiosk);
  const at = await textAt(kiosk.page);
  const protocol = await kiosk.page.context().newCDPSession(kiosk.page);
  const item = (mimeType: string, data: string): DragItem => ({ mimeType, data });
  await hold(kiosk, [
    ['a file', () => drop(protocol, at, [], ['/etc/hostname'])],
    ['a page', () => drop(protocol, at, [], [resolve(import.meta.dirname, '../README.md')])],
    ['an address', () => drop(protocol, at, [item('text/uri-list', 'https://example.org/')], [])],
    ['a text', () => drop(protocol, at, [item('text/plain', 'x')], [])],
  ]);
});

interface DragItem {
  mimeType: string;
  data: string;
}

async function drop(
  protocol: CDPSession,
  at: { x: number; y: number },
  items: DragItem[],
  files: string[],
): Promise<void> {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items, files, dragOperationsMask: 1 };
    await protocol.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}

test('links', async ({ launchKiosk }) => {
  test.setTimeout(60_000);
  const kiosk = await wholeScreen(launchKiosk);
  const click = (href: string, ctrlKey: boolean): Promise<void> =>
    kiosk.page.evaluate(
      ([target, held]) => {
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        const press = { bubbles: true, cancelable: true, ctrlKey: held };
        link.dispatchEvent(new MouseEvent('click', press));
        link.remove();
      },
      [href, ctrlKey] as const,
    );
  await hold(
    kiosk,
    addresses.flatMap(([what, href]): [string, () => Promise<void>][] => [
      [what, () => click(href, false)],
      [`${what}, with Ctrl`, () => click(href, true)],
    ]),
  );
});

test('elements that a page could press by itself', async ({ launchKiosk }) => {
  test.setTimeout(60_000);
  const kiosk = await wholeScreen(launchKiosk);
  const use = (tag: string, attributes: Record<string, string>): Promise<void> =>
    kiosk.page.evaluate(
      async ([name, given]) => {
        const element = document.createElement(name);
        try {
          for (const [key, value] of Object.entries(given)) {
            const [scheme, type] = value.split(':');
            const own = scheme === 'blob' && type !== undefined;
            const made = own ? URL.createObjectURL(new Blob(['<p>x'], { type })) : value;
            element.setAttribute(key, made);
          }
          document.body.append(element);
          if (element instanceof HTMLFormElement) element.submit();
          else element.click();
        } catch {
          // Trusted types refuse it.
        }
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        element.remove();
      },
      [tag, attributes] as const,
    );
  await hold(
    kiosk,
    // A frame that is refused takes the answer with it, not the page: that is still unbroken.
    elements.map(([what, tag, given]) => [what, () => use(tag, given).catch(() => undefined)]),
  );
});

test('calls that a script could make', async ({ launchKiosk }) => {
  test.setTimeout(60_000);
  const kiosk = await wholeScreen(launchKiosk);
  const attempt = (call: string): Promise<unknown> =>
    // Some of them never answer when they are refused.
    kiosk.page
      .evaluate(`Promise.race([(async () => ${call})(), new Promise(requestAnimationFrame)])`)
      .catch(() => undefined);
  await hold(
    kiosk,
    calls.map(([what, call]) => [what, () => attempt(call)]),
  );
});

test('a desktop that asks the window to close', async ({ launchKiosk }) => {
  const kiosk = await wholeScreen(launchKiosk);
  const close = (): Promise<void> =>
    kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await hold(kiosk, [['close', close]]);
});

test('a page that closes its window gets another', async ({ launchKiosk }) => {
  const { app, page, userData } = await wholeScreen(launchKiosk);
  const next = app.waitForEvent('window');
  await page.evaluate(() => window.close());
  await expect((await next).locator('main')).toHaveAttribute('data-scene', 'home');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8')).toContain('window-closed');
});

test('a second start ends itself and changes nothing', async ({ launchKiosk }) => {
  const kiosk = await wholeScreen(launchKiosk);
  const start = async (): Promise<void> => {
    const { spawnfile, spawnargs } = kiosk.app.process();
    const env = { ...process.env, KIOSK_USER_DATA: kiosk.userData };
    const second = spawn(spawnfile, [...kept(spawnargs), '--windowed', '800x600'], { env });
    expect(await once(second, 'exit')).toEqual([1, null]);
  };
  await hold(kiosk, [['second start', start]]);
});

/** The arguments of a start, without those that let the test drive it. */
const kept = (args: string[]): string[] =>
  args.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));

test('a fault in the main process ends it, without a dialog that stands for ever', async ({
  launchKiosk,
}) => {
  const { app } = await wholeScreen(launchKiosk);
  const ended = once(app.process(), 'exit');
  await app.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('a fault of ours');
      }),
  );
  expect(await ended).toEqual([70, null]);
});
