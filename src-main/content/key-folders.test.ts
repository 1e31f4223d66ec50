import { expect, it } from 'vitest';
import { keyFolders } from './key-folders';

it('has a folder of the kiosk and one of the machine', () => {
  expect(keyFolders('/data', 'linux', {})).toEqual(['/data/keys', '/etc/congress-kiosk/keys']);
  const [, machine] = keyFolders('/data', 'win32', { ProgramData: 'D:\\PD' });
  expect(machine).toMatch(/^D:\\PD.congress-kiosk.keys$/);
});
