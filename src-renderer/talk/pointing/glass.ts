/** The pointers on a pane of glass that lies over the picture, told to a hand. */
import type { Point, Tool } from '../../../src-main/contract';
import type { Hand, HeldTool } from './hand';
import { heldBy, hoversWith } from './held';
import { shareOf } from './share';

/** Until the function that it gives is called, which lets go of what is held. */
export function listenOn(glass: HTMLElement, hand: Hand, tool: Tool): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  /** The pointer that acts: others on the glass are not heeded. */
  let held: number | null = null;

  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = glass.getBoundingClientRect();
    return shareOf({ x: clientX - left, y: clientY - top }, { width, height });
  };
  const isHeld = ({ pointerId }: PointerEvent): boolean => held === pointerId;
  const begin = (event: PointerEvent, holds: HeldTool): void => {
    held = event.pointerId;
    hand.begin(holds, at(event));
  };
  const press = (event: PointerEvent): boolean => {
    const holds = held === null ? heldBy(event, tool) : null;
    if (holds === null) return false;
    glass.setPointerCapture(event.pointerId);
    begin(event, holds);
    return true;
  };
  const end = (event: PointerEvent): void => {
    if (!isHeld(event)) return;
    held = null;
    hand.end();
  };

  glass.addEventListener('pointerdown', press, { signal });
  // With a free hand the glass lets everything through but a stylus, which it must see first.
  window.addEventListener(
    'pointerdown',
    (event) => {
      const picture = glass.parentElement?.querySelector('.picture');
      const inPicture = event.target instanceof Node && picture?.contains(event.target);
      if (inPicture && tool === 'hand' && press(event)) event.stopPropagation();
    },
    { signal, capture: true },
  );
  glass.addEventListener(
    'pointermove',
    (event) => {
      if (isHeld(event)) {
        const seen = event.getCoalescedEvents();
        for (const each of seen.length > 0 ? seen : [event]) hand.move(at(each));
      } else if (held === null && hoversWith(event.pointerType, tool)) {
        begin(event, tool);
      }
    },
    { signal },
  );
  glass.addEventListener(
    'pointerup',
    (event) => {
      // A mouse is still there, and goes on pointing.
      if (!hoversWith(event.pointerType, tool)) end(event);
    },
    { signal },
  );
  for (const over of ['pointercancel', 'pointerleave'] as const) {
    glass.addEventListener(over, end, { signal });
  }
  return () => {
    controller.abort();
    hand.end();
  };
}
