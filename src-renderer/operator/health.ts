/** From the state of the machine to one word that a person can act on. */
import type { KioskStatus } from '../../src-main/contract';

export type Health = 'good' | 'attention' | 'bad';

/** Older incidents are history. */
const RECENT_MS = 24 * 3_600_000;
/** Below this share of the disk, or this many bytes, something should be tidied. */
const LOW_DISK = { share: 0.03, bytes: 500 * 1024 ** 2 };

/** What is worth a person's attention, each with how bad it is; nothing: all is well. */
export function concerns(
  status: KioskStatus,
  now: number,
): { health: Exclude<Health, 'good'>; about: 'pack' | 'memory' | 'disk' | 'incidents' }[] {
  const { memory, disk, incidents, packWarning } = status;
  const recent = incidents.filter(({ at }) => now - Date.parse(at) < RECENT_MS);
  const low = disk && (disk.free < LOW_DISK.bytes || disk.free / disk.total < LOW_DISK.share);
  const found: ReturnType<typeof concerns> = [];
  if (packWarning !== null) found.push({ health: 'attention', about: 'pack' });
  if (memory.used > memory.budget) found.push({ health: 'attention', about: 'memory' });
  if (low) found.push({ health: 'bad', about: 'disk' });
  if (recent.some(({ level }) => level === 'error'))
    found.push({ health: 'bad', about: 'incidents' });
  else if (recent.length > 0) found.push({ health: 'attention', about: 'incidents' });
  return found;
}

/** The word for all of it. */
export function overall(found: readonly { health: Health }[]): Health {
  if (found.some(({ health }) => health === 'bad')) return 'bad';
  return found.length > 0 ? 'attention' : 'good';
}
