import { expect, it } from 'vitest';
import { heldBy, hoversWith } from './held';

const down = (pointerType: string, button = 0, buttons = 1) => ({ pointerType, button, buttons });

it('a finger and a mouse hold the chosen tool', () => {
  expect(heldBy(down('touch'), 'hand')).toBeNull();
  expect(heldBy(down('mouse'), 'hand')).toBeNull();
  expect(heldBy(down('touch'), 'spotlight')).toBe('spotlight');
  expect(heldBy(down('mouse', 2, 2), 'pen')).toBeNull();
});

it('a stylus draws although the hand is free, and erases with its other end', () => {
  expect(heldBy(down('pen'), 'hand')).toBe('pen');
  expect(heldBy(down('pen'), 'laser')).toBe('laser');
  expect(heldBy(down('pen', 5, 32), 'hand')).toBe('eraser');
});

it('only a mouse points without being pressed', () => {
  expect(hoversWith('mouse', 'laser')).toBe(true);
  expect(hoversWith('mouse', 'pen')).toBe(false);
  expect(hoversWith('touch', 'laser')).toBe(false);
});
