import { expect, it } from 'vitest';
import { inRoot } from '../lib/paths';
import { licencesIn, listedIn, rowsIn } from './listed';
import { ALLOWED } from './verdict';

it('reads the rows of both tables, and no others', () => {
  const markdown = `
| font           | package                            | used for | licence                           |
| -------------- | ---------------------------------- | -------- | --------------------------------- |
| Be Vietnam Pro | \`@fontsource/be-vietnam-pro\` 5.3.0 | headings | [OFL-1.1](Be-Vietnam-Pro-OFL.txt) |

| \`zod\` | 4.6.7 | main | [MIT](Zod-MIT.txt); more in [another](place.md) |
Electron (MIT) is not part of this repository, \`npm run -s runtime\` prints where it lies.`;
  expect(rowsIn(markdown)).toEqual([
    {
      name: 'Be Vietnam Pro',
      package: '@fontsource/be-vietnam-pro',
      version: '5.3.0',
      licence: 'OFL-1.1',
      file: 'Be-Vietnam-Pro-OFL.txt',
    },
    { name: 'zod', package: 'zod', version: '4.6.7', licence: 'MIT', file: 'Zod-MIT.txt' },
  ]);
});

it('has a text for everything that is listed, on terms that are allowed', () => {
  const folder = inRoot('LICENSES');
  expect(listedIn(folder).length).toBeGreaterThan(20);
  for (const { licence, text } of licencesIn(folder)) {
    expect(ALLOWED).toContain(licence);
    expect(text).toMatch(/copyright|permission/i);
  }
});
