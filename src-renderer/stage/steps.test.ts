import { describe, expect, it } from 'vitest';
import { stepped } from './steps';

const line = ['a', 'b', 'c'];

describe('stepped', () => {
  it.each([
    ['next', 'a', 'b'],
    ['next', 'c', 'a'],
    ['next', null, 'a'],
    ['next', 'elsewhere', 'a'],
    ['previous', 'b', 'a'],
    ['previous', 'a', 'c'],
    ['previous', null, 'c'],
    ['first', 'b', 'a'],
    ['last', 'b', 'c'],
    ['return', 'b', undefined],
  ] as const)('%s from %s leads to %s', (step, at, to) => {
    expect(stepped(line, at, step)).toBe(to);
  });

  it('leads nowhere where there is nothing', () => {
    expect(stepped([], null, 'next')).toBeUndefined();
    expect(stepped([], null, 'previous')).toBeUndefined();
  });
});
