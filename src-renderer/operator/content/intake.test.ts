import { afterEach, expect, it, vi } from 'vitest';
import type { Candidate } from '../../../src-main/contract';
import { Intake } from './intake.svelte';

const candidate: Candidate = {
  name: 'Đại hội',
  version: '1.1.0',
  date: '2026-12-01',
  voucher: { state: 'unsigned' },
  migratedFrom: null,
  changes: [],
  tried: false,
};

/** Main as far as it is asked: by operation, its answer. Returns what it was asked for. */
function main(answers: Record<string, () => unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('window', {
    kiosk: {
      operate: async (name: string) => {
        asked.push(name);
        const answer = answers[name];
        if (answer === undefined) throw new Error('refused');
        return answer();
      },
      onProgress: () => () => undefined,
    },
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('leads from the list of files to what is shown', async () => {
  const asked = main({
    'pack-files': () => [{ file: 'a.pack', kind: 'pack', size: 1, changed: '' }],
    'pack-check': () => ({ ok: true, candidate }),
    'pack-try': () => ({ ok: true, drawn: 9 }),
    'pack-switch': () => ({ ok: true }),
  });
  const intake = new Intake();
  await intake.choose();
  expect(intake.files).toHaveLength(1);
  await intake.check('a.pack');
  expect([intake.step, intake.candidate?.version]).toEqual(['changes', '1.1.0']);
  await intake.try();
  expect(intake.tried).toMatchObject({ drawn: 9 });
  intake.ask();
  await intake.switch();
  intake.leave();
  expect(intake.step).toBeUndefined();
  expect(asked).not.toContain('pack-drop');
});

it('stays at the check with what is wrong', async () => {
  main({ 'pack-check': () => ({ ok: false, problems: [], count: 3 }) });
  const intake = new Intake();
  await intake.check('a.pack');
  expect([intake.step, intake.refused?.count]).toEqual(['check', 3]);
});

it('forgets what was on its way when somebody leaves', async () => {
  let answer: (checked: unknown) => void = () => undefined;
  const asked = main({
    'pack-check': () => new Promise((done) => (answer = done)),
    'pack-drop': () => null,
  });
  const intake = new Intake();
  const check = intake.check('a.pack');
  await Promise.resolve();
  intake.leave();
  answer({ ok: true, candidate });
  await check;
  expect([intake.step, intake.candidate]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['pack-check', 'pack-drop']);
});

it('says that main gave no answer', async () => {
  main({});
  const intake = new Intake();
  await intake.choose();
  expect([intake.failed, intake.busy]).toEqual([true, false]);
});
