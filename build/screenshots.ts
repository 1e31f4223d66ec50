/** `npm run screenshots`: pictures of every view of the running kiosk, into docs/screenshots/. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { inRoot } from './lib/paths';
import { run } from './lib/run';
import { main } from './lib/task';

await main(async () => {
  const bootstrap = inRoot('build', 'bootstrap.mjs');
  const code = await run([process.execPath, bootstrap, 'e2e', '--project=screenshots']);
  if (code !== 0) return code;
  // The kiosk runs as an ordinary user, who may not write into the repository.
  const target = inRoot('docs', 'screenshots');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(inRoot('test-results', 'screenshots'), target, { recursive: true });
  return 0;
});
