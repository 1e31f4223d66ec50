import { expect, it } from 'vitest';
import { newestFirst } from './newest-first';

/** Work that ends when it is told to, and what was begun. */
function bench(): {
  begun: string[];
  end(key: string): Promise<void>;
  ask(key: string): Promise<string>;
} {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = newestFirst<string>();
  return {
    begun,
    end: async (key) => {
      ends.get(key)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    ask: (key) =>
      ask(key, () => {
        begun.push(key);
        return new Promise((resolve) => ends.set(key, () => resolve(key)));
      }),
  };
}

it('does the newest first, one at a time', async () => {
  const { begun, ask, end } = bench();
  const answers = ['a', 'b', 'c'].map(ask);
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun).toEqual(['a', 'c']);
  await end('c');
  await end('b');
  expect(begun).toEqual(['a', 'c', 'b']);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
});

it('does once what is asked for twice, and puts it first', async () => {
  const { begun, ask, end } = bench();
  const answers = ['a', 'b', 'c', 'b', 'a'].map(ask);
  await end('a');
  await end('b');
  await end('c');
  expect(begun).toEqual(['a', 'b', 'c']);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'b', 'a']);
});

it('goes on after what fails', async () => {
  const ask = newestFirst<string>();
  const failed = ask('a', () => Promise.reject(new Error('no')));
  const good = ask('b', async () => 'b');
  await expect(failed).rejects.toThrow('no');
  expect(await good).toBe('b');
});
