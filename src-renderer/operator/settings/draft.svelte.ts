import type { Settings } from '../../../src-main/contract';
import { problemsAt, readProblems, same, type Problem } from './draft';

/** The settings as the operator changes them, until they are saved or given up. */
export class Draft {
  #saved = $state.raw<Settings>();
  #problems = $state.raw<Problem[]>([]);

  /** What the fields show and change; nothing before it is loaded. */
  value = $state<Settings>();
  file = $state('');
  /** How the last attempt to save ended, until something changes. */
  outcome = $state<'saved' | 'restart' | 'refused'>();

  readonly changed = $derived(
    this.value !== undefined && !same($state.snapshot(this.value), this.#saved),
  );

  /** Asks main for the settings that count; what is changed and not saved stays. */
  async load(): Promise<void> {
    if (this.changed) return;
    const { settings, problems, file } = await window.kiosk.operate('settings', null);
    this.#take(settings);
    this.#problems = readProblems(problems, []);
    this.file = file;
  }

  /** Saves everything or, where main refuses a part, nothing. */
  async save(): Promise<void> {
    if (this.value === undefined) return;
    const settings = $state.snapshot(this.value);
    const answer = await window.kiosk.operate('save-settings', { settings });
    this.#problems = readProblems(answer.problems, answer.fields ?? []);
    const saved = answer.problems.length === 0;
    this.outcome = !saved ? 'refused' : answer.restart ? 'restart' : 'saved';
    if (saved) this.#take(settings);
  }

  discard(): void {
    if (this.#saved) this.#take(this.#saved);
    this.#problems = [];
    this.outcome = undefined;
  }

  /** What is wrong with a field, in words. */
  at(path: string): string[] {
    return problemsAt(this.#problems, path);
  }

  /** What is wrong and belongs to none of `paths`. */
  elsewhere(paths: readonly string[]): string[] {
    return this.#problems
      .filter((problem) => !paths.some((path) => problemsAt([problem], path).length > 0))
      .map(({ text }) => text);
  }

  #take(settings: Settings): void {
    this.#saved = settings;
    this.value = structuredClone(settings);
  }
}
