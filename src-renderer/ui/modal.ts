/**
 * `<dialog {@attach modal} tabindex="-1">`: above everything, and alone to have the focus, which is
 * first on the whole and on none of its buttons: nobody who came by touch should see a ring. Escape
 * closes it; when it is gone, in whatever way, the focus goes back to where it was.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  reopened(dialog);
  dialog.showModal();
  dialog.focus();
  return () => {
    const free = document.activeElement === document.body;
    if (free && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** `{@attach inPlace}`: open within the scene, so that whatever covers the scene covers it as well. */
export function inPlace(dialog: HTMLDialogElement): void {
  reopened(dialog);
  dialog.show();
  dialog.focus();
}

/** A dialog that is open in the other way must close first, which is not what anybody asked for. */
function reopened(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  const unasked = (event: Event): void => event.stopImmediatePropagation();
  dialog.addEventListener('close', unasked, { once: true, capture: true });
  dialog.close();
}
