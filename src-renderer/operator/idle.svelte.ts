/** Calls `end` when nobody has touched anything or typed for `ms`; for as long as its user is drawn. */
export function whenIdle(ms: number, end: () => void): void {
  $effect(() => {
    let timer = setTimeout(end, ms);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, ms);
    };
    window.addEventListener('pointerdown', again, true);
    window.addEventListener('keydown', again, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', again, true);
      window.removeEventListener('keydown', again, true);
    };
  });
}
