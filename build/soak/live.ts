/** A kiosk's life in the hall: the lobby plays, people come, touch about, and leave. */
import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../bench/lab';
import { ownMemoryOf } from '../bench/processes';
import { randomFrom } from './random';
import { openScreen, type Screen } from './screen';
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
  /** How often the page was lost, whoever took it away. */
  losses: number;
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
    losses: 0,
    memory: [],
  };
  const screen = await openScreen(kiosk, (problem) => lived.problems.push(problem));
  const seen = new Set<string>();
  const start = performance.now();
  const sinceStart = (): number => (performance.now() - start) / 60_000;

  while (sinceStart() < minutes) {
    await watch(screen, seen, (10_000 + random() * 60_000) / scale);
    lived.visits += 1;
    await screen.use((_page, client) => touchAt(client, random() * 1_900, random() * 1_000));
    if (random() > ONLY_TOUCHES) {
      lived.touches += await visit(screen, random, scale);
    }
    if (await lobbyReturns(screen, scale)) lived.returned += 1;
    const heap = await heapOf(screen);
    lived.memory.push({ minute: sinceStart(), processes: ownMemoryOf(kiosk.pid), heap });
  }
  lived.losses = screen.losses();
  lived.scenes = [...seen];
  return lived;
}

/** Watches the lobby for a while and notes which scenes it shows. */
async function watch(screen: Screen, seen: Set<string>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const { owner, scene } = await screen.use(look);
    if (owner === 'lobby') seen.add(scene);
    await sleep(LOOK_MS);
  }
}

/** Waits for the lobby; nobody else ends a visit. */
async function lobbyReturns(screen: Screen, scale: number): Promise<boolean> {
  const end = performance.now() + 60_000 + 120_000 / scale;
  while (performance.now() < end) {
    const { owner, language } = await screen.use(look);
    if (owner === 'lobby') return language === 'vi';
    await sleep(LOOK_MS);
  }
  return false;
}

/** What the page's scripts hold once garbage is collected, in MB. */
function heapOf(screen: Screen): Promise<number> {
  return screen.use(async (_page, client) => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  });
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
