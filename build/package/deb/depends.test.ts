import { expect, it } from 'vitest';
import { linkedBy, packagesOf } from './depends';

const said = `
   1234:	file=libnss3.so [0];  needed by /opt/kiosk [0]
   1234:	find library=libnss3.so [0]; searching
   1234:	file=libnss3.so [0];  generating link map
   1234:	file=libplc4.so [0];  needed by /lib/libnss3.so [0]
   1234:	file=libc.so.6 [0];  needed by /opt/kiosk [0]`;

it('finds what a file links itself, not what comes by that', () => {
  expect(linkedBy('/opt/kiosk', said)).toEqual(['libnss3.so', 'libc.so.6']);
});

it('names each package once, by both of its names where it has two', () => {
  const libraries = ['libsmime3.so', 'libnss3.so', 'libasound.so.2', 'libffmpeg.so'];
  expect(packagesOf(libraries, new Set(['libffmpeg.so']))).toEqual([
    'libasound2t64 | libasound2',
    'libnss3',
  ]);
});

it('stops at a library that nobody is known to bring', () => {
  expect(() => packagesOf(['libnew.so.1'], new Set())).toThrow('libnew.so.1');
});
