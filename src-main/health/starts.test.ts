import fc from 'fast-check';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, fresh, memoryIn, settle, tryNormal, type StartKind, type Starts } from './starts';

/** What becomes of a start: it ends by a fault at once, or lives, or goes for a trial. */
type Fate = 'fails' | 'lives' | 'tries';

function play(fates: readonly Fate[]): StartKind[] {
  let memory: Starts = fresh;
  return fates.map((fate) => {
    const { kind, starts } = begin(memory);
    if (fate === 'fails') memory = starts;
    else memory = fate === 'lives' ? settle(starts, kind) : tryNormal(starts);
    return kind;
  });
}

describe('starts', () => {
  it('are safe after two that failed', () => {
    expect(play(['fails', 'fails', 'fails', 'lives'])).toEqual([
      'normal',
      'normal',
      'safe',
      'safe',
    ]);
  });

  it('are ordinary again after one that lived', () => {
    expect(play(['fails', 'lives', 'fails', 'fails', 'fails'])).toEqual([
      'normal',
      'normal',
      'normal',
      'normal',
      'safe',
    ]);
  });

  it('go back to the safe page at once when a trial fails, and are good when it does not', () => {
    expect(play(['fails', 'fails', 'tries', 'fails', 'lives'])).toEqual([
      'normal',
      'normal',
      'safe',
      'trial',
      'safe',
    ]);
    expect(play(['fails', 'fails', 'tries', 'lives', 'fails'])).toEqual([
      'normal',
      'normal',
      'safe',
      'trial',
      'normal',
    ]);
  });

  it('never fail three times in a row without the safe page', () => {
    const fates = fc.array(fc.constantFrom<Fate>('fails', 'lives'), { maxLength: 40 });
    fc.assert(
      fc.property(fates, (all) => {
        const kinds = play(all);
        all.forEach((fate, i) => {
          const before = all.slice(Math.max(0, i - 2), i);
          if (before.length === 2 && before.every((one) => one === 'fails')) {
            expect(kinds[i]).toBe('safe');
          }
          if (i === 0 || (fate === 'lives' && i < 2)) expect(kinds[i]).toBe('normal');
        });
      }),
    );
  });

  it('remember what the last fault was', () => {
    const failed = { ...begin(fresh).starts, cause: 'page-hung' as const };
    expect(begin(failed).starts.cause).toBe('page-hung');
  });
});

describe('the memory', () => {
  const dir = (): string => mkdtempSync(join(tmpdir(), 'starts-'));

  it('keeps what it is given, and forgets it', () => {
    const memory = memoryIn(join(dir(), 'starts.json'));
    const { starts } = begin(fresh);
    memory.write(starts);
    expect(memory.read()).toEqual(starts);
    memory.forget();
    expect(memory.read()).toEqual(fresh);
  });

  it('takes rubbish for nothing', () => {
    const file = join(dir(), 'starts.json');
    writeFileSync(file, '{"open":"yes"');
    expect(memoryIn(file).read()).toEqual(fresh);
  });

  it('throws nothing where it cannot write', () => {
    const folder = dir();
    // A folder in the place of the file stops root as well.
    mkdirSync(join(folder, 'starts.json', 'inner'), { recursive: true });
    chmodSync(folder, 0o500);
    const memory = memoryIn(join(folder, 'starts.json'));
    expect(() => memory.write(fresh)).not.toThrow();
    expect(() => memory.forget()).not.toThrow();
    chmodSync(folder, 0o700);
    expect(readdirSync(folder)).toEqual(['starts.json']);
  });
});
