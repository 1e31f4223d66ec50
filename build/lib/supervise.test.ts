import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { supervise } from './supervise';

const say = vi.fn();
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

it.each([0, 1, 2, 130, 143])('lets a kiosk go that ends with %i', async (code) => {
  const start = vi.fn(() => Promise.resolve(code));
  expect(await supervise(start, never, say)).toBe(code);
  expect(start).toHaveBeenCalledTimes(1);
});

it.each([75, 70, 133, 134, 137, 139])('starts one again that ends with %i', async (code) => {
  const start = vi.fn(() => Promise.resolve(0)).mockResolvedValueOnce(code);
  expect(await supervise(start, never, say)).toBe(0);
  expect(start).toHaveBeenCalledTimes(2);
});

it('lets it go when somebody has asked for the end', async () => {
  const asked = new AbortController();
  const start = vi.fn(() => {
    asked.abort();
    return Promise.resolve(137);
  });
  expect(await supervise(start, asked.signal, say)).toBe(137);
  expect(start).toHaveBeenCalledTimes(1);
});
