import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exportPlace } from './place';
import { openExports } from './save';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'exports-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('writes into its own folder, with the date in the name', () => {
  const saved = openExports(join(dir, 'exports'), { write: vi.fn() }).save('so-lieu', 'csv', 'a;b');
  expect(saved.ok && saved.file).toMatch(/exports\/so-lieu-\d{4}-\d\d-\d\d-\d{6}\.csv$/);
  expect(saved.ok && readFileSync(saved.file, 'utf8')).toBe('a;b');
});

it('says in Vietnamese what failed, and never throws', () => {
  writeFileSync(join(dir, 'file'), '');
  const write = vi.fn();
  const saved = openExports(join(dir, 'file/exports'), { write }).save('x', 'csv', '');
  expect(saved).toMatchObject({ ok: false, error: expect.stringMatching(/^Không ghi được tệp/) });
  expect(write).toHaveBeenCalledOnce();
});

it('makes a folder of files, which is there once it is whole', async () => {
  const exports = openExports(join(dir, 'exports'), { write: vi.fn() });
  const saved = await exports.saveAll('bai', async (add) => {
    add('01.png', Buffer.from('a'));
    add('02.png', Buffer.from('b'));
    expect(readdirSync(join(dir, 'exports'))).toEqual([expect.stringMatching(/\.tmp$/)]);
  });
  expect(saved.ok && saved.file).toMatch(/exports\/bai-\d{4}-\d\d-\d\d-\d{6}$/);
  expect(saved.ok && readdirSync(saved.file)).toEqual(['01.png', '02.png']);
});

it('leaves nothing of a folder that is not finished, and tells why', async () => {
  const exports = openExports(join(dir, 'exports'), { write: vi.fn() });
  const making = exports.saveAll('bai', async (add) => {
    add('01.png', Buffer.from('a'));
    throw new Error('not drawn');
  });
  await expect(making).rejects.toThrow('not drawn');
  expect(readdirSync(join(dir, 'exports'))).toEqual([]);
  writeFileSync(join(dir, 'file'), '');
  const full = openExports(join(dir, 'file'), { write: vi.fn() });
  const saved = await full.saveAll('bai', async (add) => add('01.png', Buffer.from('a')));
  expect(saved).toMatchObject({ ok: false, error: expect.stringMatching(/^Không ghi được tệp/) });
});

it('takes no folder for a stick in which nothing is mounted', () => {
  mkdirSync(join(dir, 'media/user/stick'), { recursive: true });
  expect(exportPlace('own', [join(dir, 'media'), join(dir, 'none')])).toBe('own');
});

it('finds what is mounted below', () => {
  // The one thing that every Linux mounts below another folder.
  if (process.platform !== 'linux') return;
  expect(exportPlace('own', ['/dev'])).not.toBe('own');
});
