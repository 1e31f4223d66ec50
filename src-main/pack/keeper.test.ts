import { expect, it } from 'vitest';
import { finish } from './check';
import { same } from './finding';
import { first, next, type Found } from './keeper';
import { acceptPack } from './load';
import { smallPack } from './testing';

const origin = { key: null, dir: 'folder' };

function packOf(version: string): Found {
  const raw = smallPack();
  raw.pack.version = version;
  return { origin, result: acceptPack(raw) };
}

const fault = {
  file: 'results.json',
  path: [],
  code: 'not-json' as const,
  found: same('{'),
  expected: same('JSON'),
};
const bad: Found = { origin, result: { ok: false, findings: [finish(fault)] } };

it('shows the wanted pack where it is good', () => {
  expect(first([packOf('1.0.0')])).toMatchObject({ revision: 0, warning: null });
});

it('shows the first good fallback, with a warning that names file and fault', () => {
  const kept = first([bad, bad, packOf('0.9.0'), packOf('0.1.0')]);
  expect(kept?.pack.pack.version).toBe('0.9.0');
  expect(kept?.warning).toContain('đang hiện bản 0.9.0');
  expect(kept?.warning).toContain('results.json: JSON bị hỏng');
});

it('has nothing to show where everything is bad', () => {
  expect(first([bad, bad])).toBeNull();
});

it('keeps the last good pack, and takes the warning back with the next good one', () => {
  const start = first([packOf('1.0.0')]) ?? expect.fail();
  const warned = next(start, bad);
  expect(warned).toMatchObject({ pack: start.pack, revision: 0 });
  expect(warned.warning).not.toBeNull();
  expect(next(warned, packOf('1.1.0'))).toMatchObject({ revision: 1, warning: null });
});
