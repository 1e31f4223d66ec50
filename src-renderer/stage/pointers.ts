/** Notices a finger whose end is never told: panels lose them, and touch can go dead by it. */

/** No visitor holds a finger still for so long; dirt, a thing on the glass or a fault does. */
export const STUCK_MS = 60_000;

/**
 * Follows the pointers of the window.
 * @param stuck called where one of them is still down, long after, when the window loses the focus:
 * main takes it away for a moment when a visit is over, which frees them all.
 * @returns the function that stops it
 */
export function watchPointers(stuck: () => void): () => void {
  const down = new Map<number, number>();
  const heard = new AbortController();
  const how = { capture: true, passive: true, signal: heard.signal };
  const end = ({ pointerId }: PointerEvent): void => void down.delete(pointerId);
  window.addEventListener('pointerdown', (e) => void down.set(e.pointerId, e.timeStamp), how);
  window.addEventListener('pointerup', end, how);
  window.addEventListener('pointercancel', end, how);
  window.addEventListener(
    'blur',
    ({ timeStamp }) => {
      if ([...down.values()].some((at) => timeStamp - at > STUCK_MS)) stuck();
      down.clear();
    },
    how,
  );
  return () => heard.abort();
}
