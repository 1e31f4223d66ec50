/** Touches of the wall by a speaker with a free hand: a tap on a figure, a swipe across the scene. */
import { swipeOf } from './swipe';

export interface Answers {
  /** Does the hand act on the scene now? Otherwise it points or draws. */
  isFree(): boolean;
  /** CSS pixels of one u. */
  u(): number;
  swiped(way: 'next' | 'previous'): void;
  tapped(figure: string): void;
}

/** Marks a part of the wall whose figures do not fill it, for they do already, or lie over it. */
export const OVER = 'data-over';

/** What is dragged along a line of its own. */
const dragged = '[role="slider"]';

/**
 * Listens to `wall` before the marks do: what it answers to, they are not told.
 * @returns the function that stops it
 */
export function answerTouches(wall: HTMLElement, answers: Answers): () => void {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  let from: PointerEvent | null = null;
  let swallowsClick = false;

  const elementOf = ({ target }: Event): Element | null =>
    target instanceof Element ? target : null;

  wall.addEventListener(
    'pointerdown',
    (event) => {
      swallowsClick = false;
      const free = answers.isFree() && !elementOf(event)?.closest(dragged);
      // A second finger makes it something else.
      from = free && event.isPrimary ? event : null;
    },
    options,
  );
  wall.addEventListener(
    'pointerup',
    (event) => {
      if (from?.pointerId !== event.pointerId) return;
      const u = answers.u();
      const way = swipeOf({
        x: (event.clientX - from.clientX) / u,
        y: (event.clientY - from.clientY) / u,
      });
      from = null;
      if (way === null) return;
      event.stopPropagation();
      swallowsClick = true;
      answers.swiped(way);
    },
    options,
  );
  wall.addEventListener('pointercancel', () => (from = null), options);
  wall.addEventListener(
    'click',
    (event) => {
      const figure = figureAt(elementOf(event));
      if (!swallowsClick && (figure === null || !answers.isFree())) return;
      event.stopPropagation();
      event.preventDefault();
      if (!swallowsClick && figure !== null) answers.tapped(figure);
      swallowsClick = false;
    },
    options,
  );
  return () => controller.abort();
}

function figureAt(element: Element | null): string | null {
  const figure = element?.closest<HTMLElement>('[data-figure]');
  if (!figure || figure.closest(`[${OVER}]`)) return null;
  return figure.dataset['figure'] ?? null;
}
