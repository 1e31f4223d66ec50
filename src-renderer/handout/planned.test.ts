import { expect, it } from 'vitest';
import { planned } from './planned';

it.each([
  [30, 'vi', '30 giây'],
  [60, 'vi', '1 phút'],
  [90, 'vi', '1 phút 30 giây'],
  [3600, 'en', '60 min'],
  [75, 'en', '1 min 15 s'],
] as const)('%i s in %s: %s', (seconds, language, said) => {
  expect(planned(seconds, language)).toBe(said);
});
