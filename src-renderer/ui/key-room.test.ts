import { expect, it } from 'vitest';
import { keyRoom } from './key-room';

it.each([
  [100, 'ample', 'ample'],
  [125, 'close', 'close'],
  [150, 'close', 'scarce'],
  [200, 'scarce', 'scarce'],
] as const)('at %i %% a wide screen has %s room and a tall one %s', (size, wide, tall) => {
  expect(keyRoom(192_000 / size, false)).toBe(wide);
  expect(keyRoom(108_000 / size, true)).toBe(tall);
});
