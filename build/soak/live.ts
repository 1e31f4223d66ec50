/** A kiosk's life in the hall: the lobby plays, people come, touch about, and leave. */
import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../bench/lab';
import { ownMemoryOf } from '../bench/processes';
import { randomFrom } from './random';
import { touchAt, visit } from './visitor';

export interface Lived {
  /** People who came. */
  visits: number;
  touches: number;
  /** Visits after which the lobby came back by itself, in the first language. */
  returned: number;
  /** Scenes that the lobby showed. */
  scenes: string[];
  /** Errors on the page's console, and uncaught ones. */
  problems: string[];
  /** In the lobby, after each visit: minutes since the start, and what the kiosk holds, in MB. */
  memory: { minute: number; processes: number; heap: number }[];
}

/** How often the lobby is looked at while nobody is there. */
const LOOK_MS = 400;
/** Once in so many visits nobody touches again: the takeover alone. */
const ONLY_TOUCHES = 0.2;

/**
 * Lives for `minutes`.
 * @param scale how many times faster than real the kiosk's time goes.
 */
export async function live(
  kiosk: Running,
  { minutes, scale, seed }: { minutes: number; scale: number; seed: number },
): Promise<Lived> {
  const random = randomFrom(seed);
  const lived: Lived = {
    visits: 0,
    touches: 0,
    returned: 0,
    scenes: [],
    problems: [],
    memory: [],
  };
  const page = await kiosk.page();
  page.on('pageerror', (error) => lived.problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') lived.problems.push(message.text());
  });
  const client = await page.context().newCDPSession(page);
  const seen = new Set<string>();
  const start = performance.now();
  const sinceStart = (): number => (performance.now() - start) / 60_000;

  while (sinceStart() < minutes) {
    await watch(page, seen, (10_000 + random() * 60_000) / scale);
    lived.visits += 1;
    await touchAt(client, random() * 1_900, random() * 1_000);
    if (random() > ONLY_TOUCHES) lived.touches += await visit(page, client, random, scale);
    if (await lobbyReturns(page, scale)) lived.returned += 1;
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    lived.memory.push({
      minute: sinceStart(),
      processes: ownMemoryOf(kiosk.pid),
      heap: usedSize / 2 ** 20,
    });
  }
  lived.scenes = [...seen];
  return lived;
}

/** Watches the lobby for a while and notes which scenes it shows. */
async function watch(page: Page, seen: Set<string>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const { owner, scene } = await look(page);
    if (owner === 'lobby') seen.add(scene);
    await sleep(LOOK_MS);
  }
}

/** Waits for the lobby; nobody else ends a visit. */
async function lobbyReturns(page: Page, scale: number): Promise<boolean> {
  const end = performance.now() + 60_000 + 120_000 / scale;
  while (performance.now() < end) {
    const { owner, language } = await look(page);
    if (owner === 'lobby') return language === 'vi';
    await sleep(LOOK_MS);
  }
  return false;
}

function look(page: Page): Promise<{ owner: string; scene: string; language: string }> {
  return page.evaluate(() => {
    const { dataset } = document.querySelector('main') ?? document.documentElement;
    return {
      owner: dataset['owner'] ?? '',
      scene: dataset['scene'] ?? '',
      language: document.documentElement.lang,
    };
  });
}
