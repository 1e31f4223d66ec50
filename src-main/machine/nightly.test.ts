import { expect, it } from 'vitest';
import { hasCome } from './nightly';

const at = (text: string): Date => new Date(`2026-11-22T${text}`);

it('comes between the look before it and the one at or after it', () => {
  expect(hasCome('03:30', at('03:28:59'), at('03:29:59'))).toBe(false);
  expect(hasCome('03:30', at('03:29:59'), at('03:30:00'))).toBe(true);
  expect(hasCome('03:30', at('03:30:00'), at('03:31:00'))).toBe(false);
});

it('comes at midnight, however that is written', () => {
  const [before, after] = [at('23:59:30'), new Date('2026-11-23T00:00:30')];
  expect(hasCome('24:00', before, after)).toBe(true);
  expect(hasCome('00:00', before, after)).toBe(true);
  expect(hasCome('24:00', at('12:00:00'), at('12:01:00'))).toBe(false);
});

it('does not come when the clock is set back, and once when it is set forward', () => {
  expect(hasCome('03:30', at('05:00:00'), at('03:45:00'))).toBe(false);
  expect(hasCome('03:30', new Date('2020-01-01T00:00:00'), at('12:00:00'))).toBe(true);
});
