import { expect, it } from 'vitest';
import { formatDay } from './day';

it('says a date as it is said, and a time with its hour', () => {
  expect(formatDay('2025-09-07')).toBe('7/9/2025');
  expect(formatDay('2025-09-17T14:05:00')).toBe('14:05, 17/9/2025');
});
