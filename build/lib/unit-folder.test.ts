import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

it('gives every test the folder of its run', () => {
  expect(basename(tmpdir())).toMatch(/^kiosk-unit-/);
});
