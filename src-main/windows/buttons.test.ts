import { expect, it } from 'vitest';
import { isButtonAllowed } from './buttons';

it.each(['middle', 'right', 'back', 'forward', 'eraser'])('stops the %s button', (button) => {
  expect(isButtonAllowed({ type: 'mouseDown', button })).toBe(false);
  expect(isButtonAllowed({ type: 'mouseUp', button })).toBe(false);
});

it('lets the left button, moves and the wheel through', () => {
  expect(isButtonAllowed({ type: 'mouseDown', button: 'left' })).toBe(true);
  expect(isButtonAllowed({ type: 'mouseMove', button: 'right' })).toBe(true);
  expect(isButtonAllowed({ type: 'mouseWheel' })).toBe(true);
});
