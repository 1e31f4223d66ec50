/** The one pack that the operator is about to take in: checked, tried, and then on the disk or forgotten. */
import type { BrowserWindow } from 'electron';
import type { ExportProgress, KioskState } from '../contract';
import { reason } from '../exports/save';
import type { Journal } from '../journal';
import type { Trust } from '../pack/bundle/signature';
import { sentence } from '../pack/finding';
import { shownPack } from '../pack/shown';
import { loadInstalled } from '../pack/store/load';
import { switched } from '../pack/store/shelf';
import { renderUnseen } from '../windows/unseen';
import type { PagePlan } from '../windows/unseen-page';
import type { FoundContent } from './found';
import { everyScene } from './scenes';
import type { Shown } from './shown';
import type { Taken } from './taken';
import type { Candidate, PackChecked, PackSwitched, PackTried } from './types';

export interface IntakeParts {
  shown: Shown;
  state(): Promise<KioskState>;
  /** How pages are drawn that nobody sees, in the shape of the window that people see. */
  plan: PagePlan;
  window(): BrowserWindow;
  /** Tells the operator's screen how far the trial is. */
  tell(progress: ExportProgress): void;
  trust(): Trust;
  journal: Journal;
}

export interface Intake {
  candidate(): Candidate | null;
  check(found: FoundContent): Promise<PackChecked>;
  try(): Promise<PackTried>;
  switch(): Promise<PackSwitched>;
  /** Forgets it; a trial ends with the scene that it is at. */
  drop(): void;
}

/** So many problems are told. */
const told = 100;
/** A pack with so many faults need not be drawn to its end. */
const faultsShown = 20;

export function openIntake(parts: IntakeParts): Intake {
  const { shown, journal } = parts;
  let taken: Taken | null = null;
  let tried = false;

  const drop = (): void => {
    taken = null;
    tried = false;
  };

  const candidate = (): Candidate | null => {
    if (taken === null) return null;
    const { pack, voucher, migratedFrom, changes } = taken;
    const { name, version, date } = pack.pack;
    return { name: name.vi, version, date, voucher, migratedFrom, changes, tried };
  };

  return {
    candidate,
    drop,
    async check(found) {
      drop();
      // Workbooks are a large library, which a start does not wait for.
      const { take } = await import('./taken');
      const read = await take(found, (await shown.kept()).raw, parts.trust());
      if (!read.ok) {
        const { problems } = read;
        const findings = read.findings.slice(0, told).map((finding) => sentence(finding, 'en'));
        const count = problems.length;
        journal.write('info', 'pack-not-taken', { file: found.file, count, findings });
        return { ok: false, problems: problems.slice(0, told), count };
      }
      taken = read.taken;
      const checked = candidate();
      if (checked === null) throw new Error('a pack that was taken is the candidate');
      return { ok: true, candidate: checked };
    },
    async try() {
      const mine = taken;
      if (mine === null) throw new Error('there is no candidate');
      const { pack } = mine;
      const now = await parts.state();
      const state = { ...now, pack: shownPack(pack), playlist: pack.playlist.items };
      const scenes = everyScene(pack);
      const isOver = (): boolean => taken !== mine;
      const results = await renderUnseen(
        { ...parts.plan, window: parts.window(), state },
        scenes,
        (drawn) => {
          parts.tell({ done: drawn.length, of: scenes.length });
          return isOver() || drawn.filter(({ fault }) => fault !== null).length >= faultsShown;
        },
      );
      const faults = results.flatMap(({ scene, language, fault }) =>
        fault === null ? [] : [{ scene, language, fault }],
      );
      const drawn = results.length - faults.length;
      const { id, version } = pack.pack;
      journal.write('info', 'pack-tried', { id, version, of: scenes.length, drawn, faults });
      if (isOver() || drawn < scenes.length) return { ok: false, drawn, faults };
      tried = true;
      return { ok: true, drawn };
    },
    async switch() {
      if (taken === null) return { ok: false, problem: gone };
      if (!tried) return { ok: false, problem: untried };
      const { pack, files, voucher, digest } = taken;
      const { id, name, version, date } = pack.pack;
      const from = (await shown.kept()).origin.key;
      try {
        const entry = shown.store.install(files, {
          ...{ id, name: name.vi, version, date, voucher, digest },
        });
        const again = await loadInstalled(shown.store.dirOf(entry.key), entry);
        if (!again.ok) return { ok: false, problem: unreadable };
        await shown.turn(switched(shown.store.now(), entry.key));
        journal.write('info', 'pack-switched', { key: entry.key, id, version, voucher, from });
      } catch (error) {
        journal.write('warning', 'pack-not-installed', { id, version, error: String(error) });
        return { ok: false, problem: `Không ghi được gói vào máy: ${reason(error)}.` };
      }
      drop();
      return { ok: true };
    },
  };
}

const gone = 'Không còn gói nào đang chờ. Hãy chọn tệp và kiểm tra lại.';
const untried = 'Gói này chưa được vẽ thử đến hết mà không có lỗi.';
const unreadable = 'Gói vừa ghi vào máy không đọc lại được; ổ đĩa có thể bị lỗi.';
