/** Which mouse buttons reach the page: the left one. */

/** The part of Electron's `MouseInputEvent` that the decision needs. */
export interface ButtonInput {
  type: string;
  button?: string;
}

/** Electron names more buttons than its types do. */
const others = new Set(['middle', 'right', 'back', 'forward', 'eraser']);

/** Moves and wheels are no buttons, whatever is held down meanwhile. */
export function isButtonAllowed({ type, button = 'none' }: ButtonInput): boolean {
  return !['mouseDown', 'mouseUp'].includes(type) || !others.has(button);
}
