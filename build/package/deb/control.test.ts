import { expect, it } from 'vitest';
import { controlOf, debianVersion } from './control';

it('says what dpkg must know', () => {
  const control = controlOf({
    version: '1.0.0',
    size: 2049,
    depends: ['a', 'b | c'],
    recommends: [],
  });
  expect(control).toContain('\nVersion: 1.0.0\n');
  expect(control).toContain('\nInstalled-Size: 3\n');
  expect(control).toContain('\nDepends: a, b | c\n');
  // A field goes on in lines that begin with a space; an empty line would end the text.
  expect(control).toMatch(/\nDescription: .+\n( .+\n)+$/);
});

it('sorts what comes before a release before it', () => {
  expect(debianVersion('1.0.0-beta.1')).toBe('1.0.0~beta.1');
});
