/**
 * Everything that can be touched is one line, in the order in which it is read; the keys of a clicker, a
 * keypad or a switch go along it as Tab does, and come to its other end where it ends.
 */
import { tabbable } from 'tabbable';
import type { Step } from '../../src-main/contract';

/** Where a step leads from `at`; from nowhere, `next` leads to the first and `previous` to the last. */
export function stepped<T>(line: readonly T[], at: T | null, step: Step): T | undefined {
  const from = at === null ? -1 : line.indexOf(at);
  switch (step) {
    case 'next':
      return line[(from + 1) % line.length];
    case 'previous':
      return line.at(from <= 0 ? -1 : from - 1);
    case 'first':
      return line[0];
    case 'last':
      return line.at(-1);
    case 'return':
      return undefined;
  }
}

/** Fields and sliders have their own use for these keys. */
const KEEPS_ITS_KEYS = 'input, textarea, [role="slider"]';

export interface Walker {
  /** By `KeyboardEvent.code`. */
  keys(): Readonly<Record<string, Step>>;
  /** Is the page a visitor's? In a talk the same keys are main's. */
  isVisit(): boolean;
  back(): void;
}

/** Lets the keys walk; returns the function that ends it. */
export function walkBySteps(walker: Walker): () => void {
  const keydown = (event: KeyboardEvent): void => {
    if (!walker.isVisit()) return;
    const step = walker.keys()[event.code];
    const { target } = event;
    if (step === undefined || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof Element && target.matches(KEEPS_ITS_KEYS)) return;
    event.preventDefault();
    if (step === 'return') return walker.back();
    const over = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
    const line: readonly Element[] = tabbable(over ?? document.body);
    const to = stepped(line, document.activeElement, step);
    if (to instanceof HTMLElement || to instanceof SVGElement) to.focus();
  };
  window.addEventListener('keydown', keydown);
  return () => window.removeEventListener('keydown', keydown);
}
