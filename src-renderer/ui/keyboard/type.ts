import type { Method } from '../../text/compose/methods';
import { edit, type Press } from './edit';

/** What the keyboard types into. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Does a press to a field as if a person had typed: the caret stays behind it, `maxlength` holds,
 * and an `input` event tells who listens. A field that cannot be written in stays as it is.
 */
export function typeInto(field: Field, press: Press, method: Method): void {
  if (field.disabled || field.readOnly) return;
  const { value, maxLength } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? value.length;
  const before = edit({ value, start, end }, press, method);
  const length = before.length + value.length - end;
  if (maxLength >= 0 && length > maxLength && length > value.length) return;
  field.setRangeText(before, 0, end, 'end');
  // The browser brings the caret into view for its own keys only.
  if (field.selectionEnd === field.value.length) {
    field.scrollTop = field.scrollHeight;
    field.scrollLeft = field.scrollWidth;
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
