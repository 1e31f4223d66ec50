/** The mouse pointer: out of sight until a mouse really moves, and again from the next touch on. */

export type Cursor = 'hidden' | 'shown';

/** The part of a PointerEvent that the decision needs. */
export type PointerSeen = Pick<PointerEvent, 'type' | 'pointerType' | 'movementX' | 'movementY'>;

/** What the pointer is after `event`. */
export function cursorAfter(before: Cursor, event: PointerSeen): Cursor {
  if (event.pointerType !== 'mouse') return 'hidden';
  // The page can move under a mouse that lies still; that is no sign of a hand on it.
  const moved = event.type === 'pointermove' && (event.movementX !== 0 || event.movementY !== 0);
  return moved ? 'shown' : before;
}

/** Keeps `data-cursor` of the page's root, which base.css answers; returns the function that stops it. */
export function followCursor(): () => void {
  const { dataset } = document.documentElement;
  let cursor: Cursor = 'hidden';
  dataset['cursor'] = cursor;
  const see = (event: PointerEvent): void => {
    const next = cursorAfter(cursor, event);
    if (next === cursor) return;
    cursor = next;
    dataset['cursor'] = next;
  };
  const heard = new AbortController();
  const how = { capture: true, passive: true, signal: heard.signal };
  window.addEventListener('pointerdown', see, how);
  window.addEventListener('pointermove', see, how);
  return () => heard.abort();
}
