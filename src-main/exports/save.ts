/** Saves a file for the operator to take away. */
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
}

/** @param own the folder to write to where no medium is plugged in. */
export function openExports(own: string, journal: Journal): Exports {
  return {
    save(name, ending, data) {
      const place = exportPlace(own);
      const file = join(place, `${name}-${stamp(new Date())}.${ending}`);
      try {
        writeAtomic(file, data);
        return { ok: true, file };
      } catch (error) {
        journal.write('warning', 'export-failed', { file, error: String(error) });
        return { ok: false, error: `Không ghi được tệp vào ${place}: ${reason(error)}.` };
      }
    },
  };
}

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

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reasons[code] ?? code;
}
