import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { smallPack, writePack } from './testing';
import { fingerprint, look, watchPack } from './watch';

describe('look', () => {
  const after = (...prints: string[]): boolean[] => {
    let watch = { reported: 'a', seen: 'a' };
    return prints.map((print) => {
      const next = look(watch, print);
      watch = next.watch;
      return next.changed;
    });
  };

  it('is quiet while nothing changes', () => {
    expect(after('a', 'a')).toEqual([false, false]);
  });

  it('reports a change once, when it has come to rest', () => {
    expect(after('b', 'c', 'd', 'd', 'd')).toEqual([false, false, false, true, false]);
  });

  it('is quiet about a change that was undone', () => {
    expect(after('b', 'a', 'a')).toEqual([false, false, false]);
  });
});

it('sees a pack change, vanish and come back', async () => {
  const dir = writePack(smallPack());
  const seen = vi.fn(() => Promise.resolve());
  const stop = watchPack(dir, await fingerprint(dir), seen, 10);
  const times = (n: number): Promise<void> =>
    vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(n));

  writeFileSync(join(dir, 'results.json'), '{}');
  await times(1);
  rmSync(dir, { recursive: true });
  await times(2);
  mkdirSync(dir);
  writePack(smallPack(), dir);
  await times(3);
  stop();
});
