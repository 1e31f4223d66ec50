import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onLinuxBattery } from './battery';

vi.mock('electron', () => ({ powerMonitor: {} }));

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'supplies-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function supply(name: string, files: Record<string, string>): void {
  mkdirSync(join(root, name));
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(root, name, file), `${text}\n`);
}

it('knows of no battery where there is none', () => {
  expect(onLinuxBattery(join(root, 'none'))).toBeNull();
  supply('AC', { type: 'Mains', online: '1' });
  supply('hid-pen', { type: 'Battery', scope: 'Device', status: 'Discharging' });
  expect(onLinuxBattery(root)).toBeNull();
});

it('knows whether a battery is being emptied', () => {
  supply('BAT0', { type: 'Battery', status: 'Full' });
  expect(onLinuxBattery(root)).toBe(false);
  supply('BAT1', { type: 'Battery', status: 'Discharging' });
  expect(onLinuxBattery(root)).toBe(true);
});
