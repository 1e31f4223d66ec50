/** Which keys reach the page: those for reading, moving about and typing, and no shortcuts. */

/** The part of Electron's `Input` that the decision needs. */
export interface KeyInput {
  key: string;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

const named = new Set([
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
  // Input methods for Vietnamese letters.
  'Dead',
  'Process',
]);

/** Everything with Ctrl, Alt or the system key is a shortcut of the browser or of the desktop. */
export function isKeyAllowed({ key, control, alt, meta }: KeyInput): boolean {
  if (control || alt || meta) return false;
  return [...key].length === 1 || named.has(key);
}
