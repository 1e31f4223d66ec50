import type { Attachment } from 'svelte/attachments';

/**
 * For an element whose touch must not take the focus from a field: neither its buttons nor the room
 * between them do. Browsers move the focus by the mouse event, real or made from a touch.
 */
export const holdFocus: Attachment<HTMLElement> = (element) => {
  const hold = (event: Event): void => event.preventDefault();
  element.addEventListener('pointerdown', hold);
  element.addEventListener('mousedown', hold);
  return () => {
    element.removeEventListener('pointerdown', hold);
    element.removeEventListener('mousedown', hold);
  };
};
