/**
 * `<dialog {@attach modal}>`: above everything, and alone to have the focus. Escape closes it; when
 * it is gone, in whatever way, the focus goes back to where it was.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    const free = document.activeElement === document.body;
    if (free && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
