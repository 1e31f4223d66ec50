/** Watches a pack that was switched to: it passes, or what was shown before it comes back. */
import type { Journal } from '../journal';
import type { Cause } from '../health/cause';
import { sentenceFor } from '../operator/incidents/words';
import { isStumble, lasted, rested, started, type Stumble } from '../pack/store/probation';
import { passed, takenBack } from '../pack/store/shelf';
import type { PackStore } from '../pack/store/store';
import type { Time } from '../time';

export interface ProbationParts {
  store: PackStore;
  time: Time;
  journal: Journal;
  /** What is shown has passed. */
  onPassed(): void;
  /** What is shown was taken back: something else is to be shown. */
  onTakenBack(): void;
}

export interface ProbationWatch {
  /**
   * The program starts, and will show what the store says.
   * @param cause what the start before ended by.
   */
  starts(cause: Cause): void;
  /** Something is shown. @param key of an installed pack; null where it is none. */
  shows(key: string | null): void;
  /** Something befell the screen. */
  befell(cause: Cause): void;
  /** Seconds that are left; null while nothing is on probation. */
  left(): number | null;
  /** The program is ended as it should be. */
  ends(): void;
}

/** So much of it may be forgotten when the power goes. */
const notedMs = 60_000;

const twice = 'Chương trình khởi động lại hai lần liền khi đang hiện gói này.';

export function watchProbation(parts: ProbationParts): ProbationWatch {
  const { store, time, journal } = parts;
  /** Since when it counts; null while what is on probation is not what is shown. */
  let since: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  /** As it is now. */
  const now = (): ReturnType<typeof lasted> => {
    const { probation } = store.now();
    return probation === null ? null : lasted(probation, since === null ? 0 : time.now() - since);
  };

  const wait = (): void => {
    clearTimeout(timer);
    const probation = now();
    if (since === null || probation === null) return;
    timer = time.after(Math.min(notedMs, probation.left), count);
    timer.unref();
  };

  const count = (): void => {
    if (since === null || store.now().probation === null) return;
    const probation = now();
    since = time.now();
    if (probation !== null) {
      store.note({ ...store.now(), probation });
      return wait();
    }
    journal.write('info', 'pack-passed', { key: store.now().current });
    store.note(passed(store.now()));
    since = null;
    parts.onPassed();
  };

  const takeBack = (stumble: Stumble): void => {
    clearTimeout(timer);
    since = null;
    const { current } = store.now();
    const entry = store.all().find(({ key }) => key === current);
    const why = stumble === 'starts' ? twice : sentenceFor(stumble, {});
    const name = entry === undefined ? '' : ` “${entry.name}” bản ${entry.version}`;
    const notice = `Gói${name} đã tự động được thu lại, nội dung trước đó hiện trở lại. ${why}`;
    store.note(takenBack(store.now(), why, notice));
    const back = store.now().current;
    journal.write('warning', 'pack-taken-back', {
      key: current,
      version: entry?.version,
      cause: stumble,
      back,
    });
  };

  return {
    starts(cause) {
      const { probation } = store.now();
      if (probation === null) return;
      const next = started(probation, cause);
      if (next.stumble === null) store.note({ ...store.now(), probation: next.probation });
      else takeBack(next.stumble);
    },
    shows(key) {
      const { current, probation } = store.now();
      if (probation === null || current !== key) since = null;
      else since ??= time.now();
      wait();
    },
    befell(cause) {
      if (since === null || !isStumble(cause)) return;
      takeBack(cause);
      parts.onTakenBack();
    },
    left: () => {
      const probation = now();
      return probation === null ? null : Math.ceil(probation.left / 1000);
    },
    ends() {
      const probation = now();
      if (since !== null && probation !== null) {
        store.note({ ...store.now(), probation: rested(probation) });
      }
    },
  };
}
