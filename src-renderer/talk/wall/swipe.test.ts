import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe';

describe('a swipe over the wall', () => {
  it('to the left takes the next step in, to the right the one before', () => {
    expect(swipeOf({ x: -300, y: 0 })).toBe('next');
    expect(swipeOf({ x: 300, y: 20 })).toBe('previous');
  });

  it('is none where the finger only slipped', () => {
    expect(swipeOf({ x: 0, y: 0 })).toBeNull();
    expect(swipeOf({ x: -159, y: 0 })).toBeNull();
    expect(swipeOf({ x: 159, y: 0 })).toBeNull();
  });

  it('is none where the finger went up or down', () => {
    expect(swipeOf({ x: 20, y: 600 })).toBeNull();
    expect(swipeOf({ x: -300, y: 151 })).toBeNull();
    expect(swipeOf({ x: -300, y: -150 })).toBe('next');
  });
});
