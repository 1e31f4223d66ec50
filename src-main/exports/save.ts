/** Saves files for the operator to take away. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../atomic';
import type { SavedFile } from '../contract';
import type { Journal } from '../journal';
import { isoDate } from '../schedule/hours';
import { exportPlace } from './place';

export interface Exports {
  /**
   * Writes `data` as `NAME-DATE-TIME.ENDING`, on a stick where there is one.
   * Never throws; what failed is told and journaled.
   */
  save(name: string, ending: string, data: string | Uint8Array): SavedFile;
  /**
   * Makes a folder `NAME-DATE-TIME` of the files that `make` adds. It is there once it is whole.
   * Rejects with what `make` throws; what the disk does not take is told and journaled.
   */
  saveAll(name: string, make: (add: AddFile) => Promise<void>): Promise<SavedFile>;
}

export type AddFile = (file: string, data: Uint8Array) => void;

/** @param own the folder to write to where no medium is plugged in. */
export function openExports(own: string, journal: Journal): Exports {
  return exportsInto(() => exportPlace(own), journal);
}

/** @param placeNow the folder to write to, which may not exist yet. */
export function exportsInto(placeNow: () => string, journal: Journal): Exports {
  const failed = (place: string, file: string, error: unknown): SavedFile => {
    journal.write('warning', 'export-failed', { file, error: String(error) });
    return { ok: false, error: `Không ghi được tệp vào ${place}: ${reason(error)}.` };
  };
  return {
    save(name, ending, data) {
      const place = placeNow();
      const file = join(place, `${name}-${stamp(new Date())}.${ending}`);
      try {
        writeAtomic(file, data);
        return { ok: true, file };
      } catch (error) {
        return failed(place, file, error);
      }
    },
    async saveAll(name, make) {
      const place = placeNow();
      const folder = join(place, `${name}-${stamp(new Date())}`);
      const temporary = `${folder}.${process.pid}.tmp`;
      try {
        await make((file, data) => {
          mkdirSync(temporary, { recursive: true });
          writeFileSync(join(temporary, file), data, { flush: true });
        });
        renameSync(temporary, folder);
        return { ok: true, file: folder };
      } catch (error) {
        remove(temporary);
        if (!isOfDisk(error)) throw error;
        return failed(place, folder, error);
      }
    },
  };
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It could not be made either, or the stick is gone.
  }
}

const isOfDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

function stamp(at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()];
  return `${isoDate(at)}-${time.map((part) => String(part).padStart(2, '0')).join('')}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'ổ đĩa đã đầy',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EIO: 'ổ đĩa bị lỗi',
};

/** Why the disk did not take something, in Vietnamese. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reasons[code] ?? code;
}
