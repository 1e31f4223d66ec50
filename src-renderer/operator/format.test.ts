import { expect, it } from 'vitest';
import { formatBytes, formatMoment, formatSpan } from './format';

it.each([
  [0, '0 KB'],
  [87_500, '86 KB'],
  [412 * 1024 ** 2, '412 MB'],
  [1.5 * 1024 ** 3, '1,5 GB'],
  [200 * 1024 ** 3, '200 GB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [0, '0 giây'],
  [45, '45 giây'],
  [60, '1 phút'],
  [95, '1 phút 35 giây'],
  [3600 * 5 + 61, '5 giờ 1 phút'],
  [86_400 * 3 + 59, '3 ngày'],
  [-1, '0 giây'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(formatSpan(seconds)).toBe(text);
});

it('writes moments by the clock on the wall', () => {
  expect(formatMoment('2025-09-17T14:05:00')).toBe('14:05, 17/9/2025');
});
