/**
 * A key acts when it is touched. Where that closes what the keyboard stands on, the click at the end
 * of the same touch would hit whatever comes to light below it: so it hits nothing.
 */
export function endTouch(): void {
  const end = new AbortController();
  const once = { capture: true, signal: end.signal };
  const stop = (event: Event): void => {
    // A key of a real keyboard makes a click as well, without a pointer.
    if (!(event instanceof PointerEvent) || event.pointerType === '') return;
    event.stopPropagation();
    event.preventDefault();
    end.abort();
  };
  addEventListener('click', stop, once);
  // The next touch is another one.
  addEventListener('pointerdown', () => end.abort(), once);
}
