/** `npm run build`: builds into `out`, unless that is up to date. */
import { ensureBuilt } from './lib/built';
import { main } from './lib/task';

await main(async () => {
  await ensureBuilt();
  return 0;
});
