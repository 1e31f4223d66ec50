import { expect, it } from 'vitest';
import { packageOf, packagesIn } from './packages';

it.each([
  ['/x/node_modules/zod/v4/index.js', 'node_modules/zod'],
  ['/x/node_modules/@lucide/svelte/dist/a.js?v=1', 'node_modules/@lucide/svelte'],
  ['C:\\x\\node_modules\\zod\\index.js', 'node_modules/zod'],
  ['../node_modules/source-sans/a.woff2', 'node_modules/source-sans'],
  ['/x/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
  ['/x/src-main/index.ts', null],
  ['\0rolldown/runtime.js', null],
])('%s belongs to %s', (file, name) => {
  expect(packageOf(file)).toBe(name);
});

it('names what is in a bundle, code and files, and not what was left out of it', () => {
  expect(
    packagesIn({
      'index.js': {
        type: 'chunk',
        modules: {
          '/x/src/index.ts': { renderedLength: 9 },
          '/x/node_modules/zod/a.js': { renderedLength: 5 },
          '/x/node_modules/zod/b.js': { renderedLength: 5 },
          '/x/node_modules/unused/a.js': { renderedLength: 0 },
        },
      },
      'a.woff2': { type: 'asset', originalFileNames: ['/x/node_modules/font/a.woff2'] },
    }),
  ).toEqual(['node_modules/font', 'node_modules/zod']);
});
