/** What the tests of faults do to a kiosk from outside, and how they see that it is well again. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'playwright/test';
import type { Kiosk } from './launch';

export interface Line {
  at: string;
  level: string;
  event: string;
  [detail: string]: unknown;
}

/** The journal, oldest line first. */
export function journalOf(userData: string): Line[] {
  const text = readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** What went wrong, by the journal; what was done about it is told as `info`. */
export function incidentsOf(userData: string): string[] {
  return journalOf(userData)
    .filter(({ level }) => level !== 'info')
    .map(({ event }) => event);
}

/** Playwright gives up a page that has crashed once: main asks the new one. */
export async function ask<T>({ app }: Pick<Kiosk, 'app'>, expression: string): Promise<T> {
  return (await app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
    expression,
  )) as T;
}

/** The scene that the page draws; null while there is none. */
export async function sceneOf(kiosk: Pick<Kiosk, 'app'>): Promise<string | null> {
  const scene = `document.querySelector('main h1, main h2') && document.querySelector('main').dataset.scene`;
  // A page that dies meanwhile never answers.
  return Promise.race([
    ask<string | null>(kiosk, scene).catch(() => null),
    setTimeout(2_000, null),
  ]);
}

/** The process of the page that is seen. */
export function pagePid({ app }: Pick<Kiosk, 'app'>): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

export function gpuPid({ app }: Pick<Kiosk, 'app'>): Promise<number> {
  return app.evaluate(
    ({ app: kiosk }) => kiosk.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
  );
}

/** Starts something in the page that may never end, and does not wait for it. */
export async function befall({ app }: Pick<Kiosk, 'app'>, script: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, code) => {
    void BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(code)
      .catch(() => null);
  }, script);
}

/** Waits until the kiosk says that it is well again, and shows `scene` as before. */
export async function expectRecovery(
  kiosk: Kiosk,
  scene: string,
  cause: string,
  timeout = 20_000,
): Promise<Line> {
  const recovered = (): Line | undefined =>
    journalOf(kiosk.userData).find(({ event }) => event === 'recovered');
  await expect.poll(() => recovered() !== undefined, { timeout }).toBe(true);
  await expect.poll(() => sceneOf(kiosk)).toBe(scene);
  expect(incidentsOf(kiosk.userData)).toEqual([cause]);
  const line = recovered();
  expect(line).toMatchObject({ cause, faults: 1 });
  return line as Line;
}

/** Leaves no byte of a small disk free. */
export function fill(disk: string): void {
  for (const piece of [64 * 1024, 4096, 1]) {
    try {
      for (;;) appendFileSync(join(disk, 'filler'), Buffer.alloc(piece));
    } catch {
      // No more of this size.
    }
  }
}
