/** How the kiosk is, for the operator's screen. */
import { app, screen, type BrowserWindow } from 'electron';
import { statfs } from 'node:fs/promises';
import { built } from '../built';
import type { DisplayStatus, KioskStatus } from '../contract';
import { identityOf } from '../machine/placement';
import { usedMemory } from '../machine/used';
import type { Kept } from '../pack/keeper';
import { builtInKey } from '../pack/store/key';
import type { Settings } from '../settings/schema';
import { recentIncidents } from './incidents/incidents';

export interface StatusParts {
  userData: string;
  journalDir: string;
  kept(): Promise<Kept>;
  settings(): Settings;
  mode(): KioskStatus['mode'];
  /** Seconds since a visitor was last heard of; null: never. */
  lastTouch(): number | null;
  window(): BrowserWindow;
}

const bytesOfMb = 1024 * 1024;

export async function statusOf(parts: StatusParts): Promise<KioskStatus> {
  const { pack, origin, revision, warning } = await parts.kept();
  return {
    version: app.getVersion(),
    built: built?.toISOString() ?? null,
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    uptime: process.uptime(),
    memory: { used: usedMemory() * bytesOfMb, budget: parts.settings().memory * bytesOfMb },
    disk: await spaceOf(parts.userData),
    gpu: app.getGPUFeatureStatus().gpu_compositing === 'enabled',
    pack: {
      name: `${pack.pack.name.vi} ${pack.pack.version}`,
      revision,
      builtIn: origin.key === builtInKey,
      figures: pack.figures.length,
      people: pack.people.people.length,
    },
    packWarning: warning,
    displays: displaysFor(parts.window()),
    incidents: recentIncidents(parts.journalDir),
    mode: parts.mode(),
    lastTouch: parts.lastTouch(),
  };
}

/** @returns null where the disk does not tell. */
async function spaceOf(dir: string): Promise<KioskStatus['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(dir);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return null;
  }
}

function displaysFor(window: BrowserWindow): DisplayStatus[] {
  const used = window.isDestroyed() ? null : screen.getDisplayMatching(window.getBounds()).id;
  return screen.getAllDisplays().map((display) => ({
    id: identityOf(display),
    label: display.label,
    width: Math.round(display.size.width * display.scaleFactor),
    height: Math.round(display.size.height * display.scaleFactor),
    scale: display.scaleFactor,
    rotation: display.rotation,
    touch: display.touchSupport,
    used: display.id === used,
  }));
}
