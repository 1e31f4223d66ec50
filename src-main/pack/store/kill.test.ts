/** A kiosk that is killed at any moment of an import shows the old pack or the new one at its next start. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadInstalled } from './load';
import { openStore } from './store';

const kills = 320;
/** At once, for the machine has two cores at least. */
const lanes = 2;
/** An import takes a few milliseconds. */
const longestMs = 25;

const root = mkdtempSync(join(tmpdir(), 'kill-'));
const program = join(root, 'switching.testing.mjs');
const journal = { write: vi.fn() };

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'switching.testing.ts'),
      outDir: root,
      emptyOutDir: false,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
}, 30_000);

/** Lets the program import, and kills it some time after its first word. @returns the versions it told of. */
function killed(dir: string): Promise<{ begun: string | undefined; done: string | undefined }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    let doomed = false;
    child.stdout.on('data', (data: Buffer) => {
      told += data.toString();
      if (doomed) return;
      doomed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * longestMs);
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`it ended by itself: ${told}`));
      const last = (word: string): string | undefined =>
        [...told.matchAll(new RegExp(`^${word} (\\S+)$`, 'gm'))].at(-1)?.[1];
      resolve({ begun: last('begin'), done: last('done') });
    });
  });
}

async function lane(dir: string, times: number): Promise<Record<'old' | 'new', number>> {
  const counts = { old: 0, new: 0 };
  let before: string | undefined;
  for (let n = 0; n < times; n += 1) {
    const { begun, done } = await killed(dir);
    const store = openStore(dir, journal);
    const { current, packs } = store.now();
    const entry = store.all().find(({ key }) => key === current);
    const old = done ?? before;
    expect([old, begun]).toContain(entry?.version);
    // What was told of as done is done; what had begun may be done as well.
    counts[entry?.version === begun && begun !== done ? 'new' : 'old'] += 1;
    for (const one of store.all()) {
      expect(await loadInstalled(store.dirOf(one.key), one)).toMatchObject({ ok: true });
    }
    const named = packs.map(({ key }) => key);
    const lying = readdirSync(dir);
    expect(lying.filter((name) => name !== 'state.json').toSorted()).toEqual(named.toSorted());
    before = entry?.version;
  }
  return counts;
}

it(`is whole after each of ${kills} kills`, { timeout: 180_000 }, async () => {
  const counts = await Promise.all(
    Array.from({ length: lanes }, (_, n) => lane(join(root, `packs-${n}`), kills / lanes)),
  );
  expect(journal.write).not.toHaveBeenCalled();
  // Kills that only ever came between two imports would show nothing.
  for (const { old, new: fresh } of counts) {
    expect(old).toBeGreaterThan(0);
    expect(fresh).toBeGreaterThan(0);
  }
});
