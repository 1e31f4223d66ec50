/** `npm run runtime`: makes the Electron runtime when needed and prints the path of its executable. */
import { main } from './lib/task';
import { resolveRuntime } from './runtime/resolve';

await main(async () => {
  process.stdout.write(`${await resolveRuntime()}\n`);
  return 0;
});
