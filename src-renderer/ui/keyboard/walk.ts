import type { Attachment } from 'svelte/attachments';
import { neighbour } from './neighbour';

/**
 * Arrows go from button to button inside the element, which is one stop for the tab key, at its
 * first button. Buttons that come later have `tabindex="-1"` of their own.
 */
export const walk: Attachment<HTMLElement> = (element) => {
  const buttons = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];

  function stopAt(stop: HTMLButtonElement | undefined): void {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  }

  function focusin({ target }: FocusEvent): void {
    if (target instanceof HTMLButtonElement) stopAt(target);
  }

  function focusout({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) stopAt(buttons()[0]);
  }

  function keydown(event: KeyboardEvent): void {
    const all = buttons();
    const places = all.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const from = all.findIndex((button) => button === event.target);
    const next = neighbour(places, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  }

  stopAt(buttons()[0]);
  element.addEventListener('focusin', focusin);
  element.addEventListener('focusout', focusout);
  element.addEventListener('keydown', keydown);
  return () => {
    element.removeEventListener('focusin', focusin);
    element.removeEventListener('focusout', focusout);
    element.removeEventListener('keydown', keydown);
  };
};
