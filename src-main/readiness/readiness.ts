/** The readiness report: everything that can be checked before an event, in one run. */
import type {
  Incident,
  KioskState,
  ReadinessCheck,
  ReadinessReport,
  SavedFile,
  SeenByOperator,
} from '../contract';
import { built } from '../built';
import type { Exports } from '../exports/save';
import { usedMemory } from '../machine/used';
import type { LoadResult } from '../pack/load';
import type { Settings } from '../settings/schema';
import { renderUnseen, type UnseenPlan } from '../windows/unseen';
import { about } from './about';
import { mainScenes } from './addresses';
import { onBattery } from './battery';
import { checkPack, checkScenes } from './checks/content';
import { checkDisplays, checkPicture, checkSound, checkTouch } from './checks/display';
import { checkIncidents, checkPage } from './checks/history';
import { checkClock, checkDisk, checkMemory, checkPower } from './checks/machine';
import { checkVoices } from './checks/voices';
import { lookAtDisk } from './disk';
import { lookAtDisplays, touchSupport } from './displays';
import { printReport } from './print';
import { failed, type Verdict } from './verdict';

export interface ReadinessParts {
  state(): Promise<KioskState>;
  settings(): Settings;
  /** The content that is wanted, as it lies on the disk now. */
  recheck(): Promise<LoadResult>;
  /** Of the last seven days. */
  incidents(): Incident[];
  /** When the journal was last written to before now. */
  lastEntry(): Date | null;
  /** Does the page that people see answer? */
  alive(): boolean;
  /** How pages are drawn that nobody sees. */
  pages(): Omit<UnseenPlan, 'state'>;
  userData: string;
  exports: Exports;
}

export interface Readiness {
  /** Checks everything; takes up to a minute, in which the screen stays as it is. */
  check(seen: SeenByOperator): Promise<ReadinessReport>;
  /** Saves the last report as PDF. */
  print(): Promise<SavedFile>;
}

/** So much of the minute is for drawing scenes; a broken pack need not be drawn to its end. */
const drawing = { ms: 45_000, faults: 5 };

export function openReadiness(parts: ReadinessParts): Readiness {
  let last: ReadinessReport | undefined;
  let running: Promise<ReadinessReport> | undefined;

  const run = async (seen: SeenByOperator): Promise<ReadinessReport> => {
    const state = await parts.state();
    const checks = await checkAll(parts, state, seen);
    return {
      at: new Date().toISOString(),
      passed: checks.every(({ result }) => result !== 'failed'),
      about: about(state),
      checks,
    };
  };

  return {
    check(seen) {
      running ??= run(seen)
        .then((report) => (last = report))
        .finally(() => (running = undefined));
      return running;
    },
    async print() {
      if (last === undefined)
        return { ok: false, error: 'Chưa có báo cáo nào. Hãy chạy kiểm tra trước.' };
      return parts.exports.save('bao-cao-san-sang', 'pdf', await printReport(last, parts.pages()));
    },
  };
}

async function checkAll(
  parts: ReadinessParts,
  state: KioskState,
  seen: SeenByOperator,
): Promise<ReadinessCheck[]> {
  const settings = parts.settings();
  const now = new Date();
  const disk = lookAtDisk(parts.userData);
  return [
    await entry('displays', 'Màn hình', () => checkDisplays(lookAtDisplays(settings.display))),
    await entry('touch', 'Cảm ứng', () => checkTouch(touchSupport(), seen)),
    await entry('picture', 'Hình ảnh', () => checkPicture(seen)),
    await entry('sound', 'Âm thanh', () => checkSound(seen, settings.volume)),
    await entry('voices', 'Giọng đọc', () => checkVoices(state.pack.pack.languages, state.speech)),
    await entry('disk', 'Ổ đĩa', () => checkDisk(disk.free, disk.writable)),
    await entry('clock', 'Ngày giờ', () =>
      checkClock({
        now,
        offset: -now.getTimezoneOffset(),
        built,
        lastEntry: parts.lastEntry(),
      }),
    ),
    // Before scenes are drawn: that takes memory of its own.
    await entry('memory', 'Bộ nhớ', () => checkMemory(usedMemory(), settings.memory)),
    await entry('power', 'Nguồn điện', () => checkPower(onBattery())),
    await entry('page', 'Trang đang hiện', () => checkPage(parts.alive)),
    await entry('pack', 'Nội dung', async () =>
      checkPack(await parts.recheck(), state.packWarning),
    ),
    await entry('scenes', 'Các trang', () => drawScenes(state, parts.pages())),
    await entry('incidents', 'Sự cố', () => checkIncidents(parts.incidents(), now)),
  ];
}

/** One line of the report. A check that breaks down has failed; the others go on. */
async function entry(
  id: string,
  title: string,
  check: () => Verdict | Promise<Verdict>,
): Promise<ReadinessCheck> {
  try {
    return { id, title, ...(await check()) };
  } catch (error) {
    return { id, title, ...failed(`Không kiểm tra được: ${String(error)}.`) };
  }
}

async function drawScenes(state: KioskState, plan: Omit<UnseenPlan, 'state'>): Promise<Verdict> {
  const scenes = mainScenes(state.pack).flatMap((scene) =>
    state.pack.pack.languages.map((language) => ({ scene, language })),
  );
  const end = performance.now() + drawing.ms;
  const results = await renderUnseen(
    { ...plan, state },
    scenes,
    (drawn) =>
      performance.now() > end ||
      drawn.filter(({ fault }) => fault !== null).length >= drawing.faults,
  );
  return checkScenes(results, scenes.length);
}
