import type {
  Candidate,
  ExportProgress,
  PackChecked,
  PackFile,
  PackSwitched,
  PackTried,
} from '../../../src-main/contract';

export const STEPS = ['choose', 'check', 'changes', 'try', 'switch'] as const;
export type Step = (typeof STEPS)[number];

type Refused = Extract<PackChecked, { ok: false }>;

/** Taking in content, step by step; kept while one looks at other sections. Nothing changes before the last step. */
export class Intake {
  /** Undefined: nothing is being taken in. */
  step = $state<Step>();
  /** Main is at work on the step. */
  busy = $state(false);
  /** Main gave no answer. */
  failed = $state(false);

  files = $state.raw<readonly PackFile[]>([]);
  file = $state<string>();
  refused = $state.raw<Refused>();
  candidate = $state.raw<Candidate>();
  progress = $state.raw<ExportProgress>();
  tried = $state.raw<PackTried>();
  switched = $state.raw<PackSwitched>();

  /** Answers to what was asked before somebody left are nobody's. */
  #turn = 0;

  /** To the list of what there is; looks anew. */
  async choose(): Promise<void> {
    this.#forget();
    this.step = 'choose';
    await this.#ask(
      () => window.kiosk.operate('pack-files', null),
      (files) => (this.files = files),
    );
  }

  /** Checks a file of the list; a good one leads on to its changes. */
  async check(file: string): Promise<void> {
    this.#forget();
    this.step = 'check';
    this.file = file;
    await this.#ask(
      () => window.kiosk.operate('pack-check', { file }),
      (checked) => {
        if (!checked.ok) {
          this.refused = checked;
          return;
        }
        this.candidate = checked.candidate;
        this.step = 'changes';
      },
    );
  }

  /** Draws every scene of it where nobody sees it. */
  async try(): Promise<void> {
    this.step = 'try';
    this.tried = undefined;
    this.progress = undefined;
    const stop = window.kiosk.onProgress((progress) => (this.progress = progress));
    await this.#ask(
      () => window.kiosk.operate('pack-try', null),
      (tried) => (this.tried = tried),
    );
    stop();
  }

  /** Asks whether it is meant. */
  ask(): void {
    this.switched = undefined;
    this.step = 'switch';
  }

  /** Shows it from now on. */
  async switch(): Promise<void> {
    this.switched = undefined;
    await this.#ask(
      () => window.kiosk.operate('pack-switch', null),
      (switched) => (this.switched = switched),
    );
  }

  /** Ends it; what was not switched to is forgotten. */
  leave(): void {
    if (this.switched?.ok !== true) void window.kiosk.operate('pack-drop', null).catch(() => null);
    this.#forget();
    this.step = undefined;
  }

  #forget(): void {
    this.#turn += 1;
    this.busy = false;
    this.failed = false;
    this.refused = undefined;
    this.candidate = undefined;
    this.progress = undefined;
    this.tried = undefined;
    this.switched = undefined;
  }

  async #ask<T>(question: () => Promise<T>, take: (answer: T) => void): Promise<void> {
    const turn = (this.#turn += 1);
    this.busy = true;
    this.failed = false;
    try {
      const answer = await question();
      if (turn === this.#turn) take(answer);
    } catch {
      if (turn === this.#turn) this.failed = true;
    }
    if (turn === this.#turn) this.busy = false;
  }
}
