import { expect, it } from 'vitest';
import { cursorAfter, type PointerSeen } from './cursor';

const seen = (pointerType: string, type: string, movementX = 0): PointerSeen => ({
  pointerType,
  type,
  movementX,
  movementY: 0,
});

it('comes with a mouse that moves', () => {
  expect(cursorAfter('hidden', seen('mouse', 'pointermove', 1))).toBe('shown');
});

it('stays as it is while a mouse lies still, or is pressed', () => {
  for (const before of ['hidden', 'shown'] as const) {
    expect(cursorAfter(before, seen('mouse', 'pointermove'))).toBe(before);
    expect(cursorAfter(before, seen('mouse', 'pointerdown'))).toBe(before);
  }
});

it.each(['touch', 'pen'])('goes with a %s', (pointerType) => {
  expect(cursorAfter('shown', seen(pointerType, 'pointerdown'))).toBe('hidden');
  expect(cursorAfter('shown', seen(pointerType, 'pointermove', 3))).toBe('hidden');
});
