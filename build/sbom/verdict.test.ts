import { expect, it } from 'vitest';
import { faultsOf, idleOf } from './verdict';

const row = { name: 'a', package: 'a', version: '1.0.0', licence: 'MIT', file: 'a.txt' };
const locked = { version: '1.0.0', license: 'MIT' };
const key = 'node_modules/b/node_modules/a';

it('is content when what is shipped is what is listed', () => {
  expect(faultsOf([key], { [key]: locked }, [row])).toEqual([]);
});

it.each([
  ['creeps in', locked, [], 'a 1.0.0 is shipped, but not in LICENSES/README.md'],
  [
    'is newer than listed',
    { ...locked, version: '2.0.0' },
    [row],
    'a 2.0.0 is shipped, but not in',
  ],
  ['changed its licence', { ...locked, license: 'GPL-3.0-only' }, [row], 'has the licence GPL-3.0'],
  ['tells no licence', { version: '1.0.0' }, [row], 'a has the licence ?, but is listed with MIT'],
  [
    'has terms that nobody allowed',
    { ...locked, license: 'GPL-3.0-only' },
    [{ ...row, licence: 'GPL-3.0-only' }],
    'a has the licence GPL-3.0-only: not allowed',
  ],
])('does not accept a package that %s', (_what, now, list, fault) => {
  expect(faultsOf([key], { [key]: now }, list)[0]).toContain(fault);
});

it('does not accept what the lock does not know', () => {
  expect(faultsOf(['node_modules/c'], {}, [])).toEqual([
    'c is shipped, but package-lock.json has no node_modules/c',
  ]);
});

it('names what is listed in vain', () => {
  expect(idleOf([key], { [key]: locked }, [row])).toEqual([]);
  expect(idleOf([], {}, [row])).toEqual(['a 1.0.0']);
});
