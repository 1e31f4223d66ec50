/** The kiosk's screen, reached through the page's debugger; found again when the page was lost. */
import type { CDPSession, Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../bench/lab';

export interface Screen {
  /** Does something with the page; once more with the new one when the page was lost meanwhile. */
  use<T>(act: (page: Page, client: CDPSession) => Promise<T>): Promise<T>;
  /** How often the page was lost. */
  losses(): number;
}

/** How long the kiosk may take to bring its page back. */
const PATIENCE_MS = 60_000;

/** @param onProblem called with every error on the page's console, and every uncaught one. */
export async function openScreen(
  kiosk: Running,
  onProblem: (problem: string) => void,
): Promise<Screen> {
  const reach = async (): Promise<{ page: Page; client: CDPSession }> => {
    const page = await kiosk.page();
    page.on('pageerror', (error) => onProblem(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') onProblem(message.text());
    });
    return { page, client: await page.context().newCDPSession(page) };
  };
  let reached = await reach();
  let losses = 0;

  const reachAgain = async (since: number): Promise<void> => {
    for (;;) {
      try {
        reached = await reach();
        await reached.page.waitForSelector('main[data-scene]', { timeout: 5_000 });
        return;
      } catch (error) {
        if (performance.now() - since > PATIENCE_MS) throw error;
        await sleep(500);
      }
    }
  };

  return {
    use: async (act) => {
      try {
        return await act(reached.page, reached.client);
      } catch {
        losses += 1;
        await reachAgain(performance.now());
        return act(reached.page, reached.client);
      }
    },
    losses: () => losses,
  };
}
