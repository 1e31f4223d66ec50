/** `npm run images:renew`: makes the golden pictures of e2e/images.spec.ts anew. */
import { cpSync, rmSync } from 'node:fs';
import { inRoot } from './lib/paths';
import { run } from './lib/run';
import { main } from './lib/task';

/** The kiosk runs as an ordinary user, who may write here but not into e2e/. */
const DRAFTS = 'test-results/goldens';

await main(async () => {
  rmSync(inRoot(DRAFTS), { recursive: true, force: true });
  const bootstrap = inRoot('build', 'bootstrap.mjs');
  const test = ['e2e', '--project=tests', 'images.spec', '--update-snapshots=all'];
  const code = await run([process.execPath, bootstrap, ...test], {
    env: { ...process.env, KIOSK_GOLDENS: DRAFTS },
  });
  if (code !== 0) return code;
  const goldens = inRoot('e2e', 'goldens');
  rmSync(goldens, { recursive: true, force: true });
  cpSync(inRoot(DRAFTS), goldens, { recursive: true });
  return 0;
});
