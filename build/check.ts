/** `npm run check`: the types of everything, Svelte's warnings being errors. */
import { run } from './lib/run';
import { main } from './lib/task';
import { tool } from './lib/tool';

await main(async () => {
  const codes = await Promise.all([
    run(tool('tsc', '--build', 'tsconfig.node.json', 'tsconfig.bridge.json')),
    run(tool('svelte-check', '--tsconfig', './tsconfig.renderer.json', '--fail-on-warnings')),
  ]);
  return Math.max(...codes);
});
