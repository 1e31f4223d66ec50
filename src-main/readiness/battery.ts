/** Does the machine live on its battery? */
import { powerMonitor } from 'electron';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const supplies = '/sys/class/power_supply';

/** @returns null where there is no battery, or nobody knows. */
export function onBattery(): boolean | null {
  return process.platform === 'linux' ? onLinuxBattery(supplies) : powerMonitor.isOnBatteryPower();
}

/** On Linux Electron asks a service that a kiosk need not have; the kernel tells it in files. */
export function onLinuxBattery(root: string): boolean | null {
  const found = folders(root).map((name) => ({
    type: text(join(root, name, 'type')),
    // The battery of a mouse or a touch pen does not carry the machine.
    scope: text(join(root, name, 'scope')),
    status: text(join(root, name, 'status')),
  }));
  const batteries = found.filter(({ type, scope }) => type === 'Battery' && scope !== 'Device');
  if (batteries.length === 0) return null;
  return batteries.some(({ status }) => status === 'Discharging');
}

function folders(root: string): string[] {
  try {
    return readdirSync(root);
  } catch {
    return [];
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
