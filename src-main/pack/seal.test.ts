import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { loadPack } from './load';
import { noSeal, openSeal } from './seal';
import { smallPack, writePack } from './testing';

function newSeal(): { seal: ReturnType<typeof openSeal>; program: string } {
  const dir = mkdtempSync(join(tmpdir(), 'seal-'));
  const program = join(dir, 'index.js');
  writeFileSync(program, 'check()');
  return { seal: openSeal(join(dir, 'seal'), program), program };
}

it('holds for the same content and the same program only', () => {
  const { seal, program } = newSeal();
  expect(seal.holds('a')).toBe(false);
  seal.set('a');
  expect([seal.holds('a'), seal.holds('b')]).toEqual([true, false]);
  writeFileSync(program, 'checkMore()');
  expect(seal.holds('a')).toBe(false);
});

it('does without where it cannot write', () => {
  const seal = openSeal('/dev/null/seal', '/dev/null');
  expect(() => seal.set('a')).not.toThrow();
  expect(seal.holds('a')).toBe(false);
});

it('is set by a good pack, never by a bad one, and saves the check', async () => {
  const dir = writePack(smallPack());
  const { seal } = newSeal();
  const set = vi.spyOn(seal, 'set');
  const checked = await loadPack(dir, seal);
  expect(set).toHaveBeenCalledTimes(1);
  expect(await loadPack(dir, seal)).toEqual(checked);
  expect(set).toHaveBeenCalledTimes(1);

  const bad = smallPack();
  bad.results.met = 'nothing';
  writePack(bad, dir);
  expect(await loadPack(dir, seal)).toMatchObject({ ok: false });
  expect(set).toHaveBeenCalledTimes(1);
  expect(await loadPack(dir, noSeal)).toMatchObject({ ok: false });
});
