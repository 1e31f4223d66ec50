/** Keeps the input that takes a resting screen over from whatever it may have hit. */
import { gestureWatch, type Input } from './gesture';

const downs = ['pointerdown', 'keydown'];
const ups = ['pointerup', 'pointercancel', 'keyup'];
/** What browsers make of fingers and keys, or send beside them. */
const others = [
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keypress',
  'beforeinput',
  'dragstart',
  'wheel',
];

function inputOf(event: Event): Input {
  const kind = downs.includes(event.type) ? 'down' : ups.includes(event.type) ? 'up' : 'other';
  const id =
    event instanceof PointerEvent
      ? `pointer ${event.pointerId}`
      : event instanceof KeyboardEvent
        ? `key ${event.code}`
        : '';
  return { kind, id, at: event.timeStamp };
}

/**
 * Swallows every input of the window while it rests, and the gesture that wakes it to its end.
 * @param resting whether nobody has the screen, as far as this window knows
 * @param touched called for every finger or key that is swallowed: somebody is there
 * @returns the function that stops it
 */
export function swallow(resting: () => boolean, touched: () => void): () => void {
  const gesture = gestureWatch();
  const controller = new AbortController();
  // First on its way down, before any element; not passive, or it could not be prevented.
  const options = { capture: true, passive: false, signal: controller.signal };

  for (const type of [...downs, ...ups, ...others]) {
    window.addEventListener(
      type,
      (event) => {
        const input = inputOf(event);
        if (!gesture.swallows(input, resting())) return;
        event.stopPropagation();
        if (event.cancelable) event.preventDefault();
        if (input.kind === 'down') touched();
      },
      options,
    );
  }
  window.addEventListener('blur', () => gesture.letGo(), { signal: controller.signal });
  return () => controller.abort();
}
