/**
 * `npm run sbom`: writes what is shipped, and on which terms, into dist/congress-kiosk.cdx.json
 * (CycloneDX 1.6). It is taken from the build itself, not from what is installed for it; a package
 * without a listed and allowed licence is an error. The path goes to stdout.
 */
import { ensureBuilt } from './lib/built';
import { inRoot } from './lib/paths';
import { main } from './lib/task';
import { resolveRuntime } from './runtime/resolve';
import { BILL, writeBill } from './sbom/write';

await main(async () => {
  await ensureBuilt();
  await writeBill(await resolveRuntime());
  process.stdout.write(`${inRoot(BILL)}\n`);
  return 0;
});
