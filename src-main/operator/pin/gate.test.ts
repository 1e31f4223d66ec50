import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { timeAt } from '../../time';
import { openGate, setUpMs, type Gate, type GatePlan } from './gate';

// The real hash is slow by design; what it does is tested beside it.
vi.mock('./hash', async (original) => ({
  ...(await original<object>()),
  hashOf: (pin: string) =>
    Promise.resolve({ ...hashed, salt: Buffer.from(pin.repeat(4)).toString('base64') }),
  isRight: (pin: string, { salt }: { salt: string }) =>
    Promise.resolve(Buffer.from(pin.repeat(4)).toString('base64') === salt),
}));
const hashed = { hash: Buffer.alloc(32).toString('base64'), cost: { N: 2, r: 1, p: 1 } };

const pin = '739164';
const write = vi.fn();
const onChange = vi.fn();
let file: string;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  file = join(mkdtempSync(join(tmpdir(), 'gate-')), 'operator', 'pin.json');
  return () => vi.useRealTimers();
});

const start = (plan: Partial<GatePlan> = {}): Gate =>
  openGate({
    file,
    whole: true,
    speakerCode: () => undefined,
    journal: { write },
    time: timeAt(1),
    onChange,
    ...plan,
  });
const wrongTimes = async (gate: Gate, times: number): Promise<void> => {
  for (let i = 0; i < times; i += 1) {
    vi.advanceTimersByTime(gate.door().lockedFor * 1000);
    await gate.unlock('000000');
  }
};
const events = (): unknown[] => write.mock.calls.map(([, event]) => event as unknown);

describe('the first PIN', () => {
  it('is asked for on the whole screen only, and can be put off', () => {
    expect(start({ whole: false }).setUp()).toBe(false);
    const gate = start();
    expect(gate.setUp()).toBe(true);
    gate.postpone();
    gate.postpone();
    expect(gate.setUp()).toBe(false);
    expect(gate.door().pin).toBe('unset');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(events()).toEqual(['pin-postponed']);
  });

  it('can be set for ten minutes', async () => {
    const gate = start();
    vi.advanceTimersByTime(setUpMs);
    expect(gate.setUp()).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(gate.door().pin).toBe('unset-closed');
    expect(await gate.set(pin, false)).toEqual({ ok: false, why: 'closed' });
    expect(start().door().pin).toBe('unset');
  });

  it('must be a good one', async () => {
    const gate = start();
    expect(await gate.set('1234', false)).toEqual({ ok: false, why: 'form' });
    expect(await gate.set('123456', false)).toEqual({ ok: false, why: 'weak' });
    expect(existsSync(file)).toBe(false);
  });

  it('is kept for the program’s own user, and known at the next start', async () => {
    const gate = start();
    expect(await gate.set(pin, false)).toEqual({ ok: true });
    expect(gate.setUp()).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(pin);
    expect(await start().unlock(pin)).toEqual({ ok: true, as: 'operator' });
  });

  it('is set by one only, however many ask at once', async () => {
    const gate = start();
    const answers = await Promise.all([gate.set(pin, false), gate.set('480573', false)]);
    expect(answers).toEqual([{ ok: true }, { ok: false, why: 'closed' }]);
  });

  it('says when the disk takes nothing', async () => {
    const gate = start();
    writeFileSync(join(file, '..'), 'no folder');
    expect(await gate.set(pin, false)).toEqual({ ok: false, why: 'disk' });
    expect(gate.setUp()).toBe(true);
  });
});

describe('another PIN', () => {
  it('is set from inside only', async () => {
    const gate = start();
    await gate.set(pin, false);
    expect(await gate.set('480573', false)).toEqual({ ok: false, why: 'closed' });
    expect(await gate.set('480573', true)).toEqual({ ok: true });
    expect(await gate.unlock(pin)).toMatchObject({ ok: false });
    expect(await gate.unlock('480573')).toEqual({ ok: true, as: 'operator' });
  });
});

describe('wrong tries', () => {
  it('lock for growing times, told and journaled', async () => {
    const gate = start();
    await gate.set(pin, false);
    await wrongTimes(gate, 5);
    expect(gate.door()).toEqual({ pin: 'set', lockedFor: 15 });
    expect(await gate.unlock(pin)).toEqual({ ok: false, lockedFor: 15 });
    await wrongTimes(gate, 1);
    expect(gate.door().lockedFor).toBe(30);
    expect(events().filter((event) => event === 'pin-locked')).toHaveLength(2);
    vi.advanceTimersByTime(30_000);
    expect(await gate.unlock(pin)).toEqual({ ok: true, as: 'operator' });
  });

  it('at once are tried one after the other', async () => {
    const gate = start();
    await gate.set(pin, false);
    const answers = await Promise.all(Array.from({ length: 50 }, () => gate.unlock('000000')));
    expect(answers.filter((answer) => !answer.ok && answer.lockedFor === 0)).toHaveLength(2);
    expect(gate.door().lockedFor).toBe(2);
  });

  it('survive a restart, and a clock that is set', async () => {
    const gate = start();
    await gate.set(pin, false);
    await wrongTimes(gate, 7);
    vi.advanceTimersByTime(40_000);
    vi.setSystemTime(new Date('2001-01-01'));
    const again = start();
    expect(again.door().lockedFor).toBe(60);
    vi.setSystemTime(new Date('2099-01-01'));
    expect(await again.unlock(pin)).toEqual({ ok: false, lockedFor: 60 });
    vi.advanceTimersByTime(60_000);
    await again.unlock('000000');
    expect(again.door().lockedFor).toBe(120);
  });

  it('lock no longer after a restart when the lock had ended', async () => {
    const gate = start();
    await gate.set(pin, false);
    await wrongTimes(gate, 5);
    vi.advanceTimersByTime(15_000);
    expect(start().door().lockedFor).toBe(0);
  });

  it('are forgiven by the right one', async () => {
    const gate = start();
    await gate.set(pin, false);
    await wrongTimes(gate, 4);
    vi.advanceTimersByTime(5000);
    await gate.unlock(pin);
    await wrongTimes(start(), 2);
    expect(start().door().lockedFor).toBe(0);
  });
});

describe('the way back in', () => {
  it('is to delete the file', async () => {
    await start().set(pin, false);
    rmSync(file);
    write.mockClear();
    expect(start().door().pin).toBe('unset');
    expect(events()).toEqual(['pin-removed']);
  });

  it('is not to damage it', async () => {
    await start().set(pin, false);
    writeFileSync(file, '{}');
    write.mockClear();
    const gate = start();
    expect(gate.door().pin).toBe('set');
    expect(await gate.unlock(pin)).toEqual({ ok: false, lockedFor: 0 });
    expect(await gate.set(pin, false)).toEqual({ ok: false, why: 'closed' });
    expect(events()).toEqual(['pin-broken']);
  });
});

describe('the code for speakers', () => {
  const speakerCode = (): string => '2580';

  it('opens their desk, whether a PIN is set or not', async () => {
    const gate = start({ speakerCode });
    expect(await gate.unlock('2580')).toEqual({ ok: true, as: 'speaker' });
    await gate.set(pin, false);
    expect(await gate.unlock('2580')).toEqual({ ok: true, as: 'speaker' });
    expect(await gate.unlock(pin)).toEqual({ ok: true, as: 'operator' });
  });

  it('is not taken while the gate is locked, and forgives no wrong PIN', async () => {
    const gate = start({ speakerCode });
    await gate.set(pin, false);
    await wrongTimes(gate, 2);
    await gate.unlock('2580');
    await wrongTimes(gate, 8);
    expect(gate.door().lockedFor).toBeGreaterThan(0);
    expect(await gate.unlock('2580')).toMatchObject({ ok: false });
  });

  it('is nothing where the operator allows none', async () => {
    expect(await start().unlock('')).toMatchObject({ ok: false });
    expect(await start().unlock('2580')).toMatchObject({ ok: false });
  });
});
