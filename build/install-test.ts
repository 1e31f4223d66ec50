/**
 * `npm run test:install -- [--transcript FILE]`: a bare Debian in a container with a real systemd. The
 * package is installed there, its service started, touched, given content, upgraded, refused a
 * downgrade, removed and purged, as a technician would do it. As root on Debian; the bare system is kept
 * in the cache. The exit code is 1 when something was not as it should be.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { main, say } from './lib/task';
import { withBareMachine } from './install-test/machine';
import { changeContent } from './install-test/content';
import { install } from './install-test/install';
import { takeIn } from './install-test/intake';
import { plugIn } from './install-test/media';
import { makeNewer } from './install-test/newer';
import { remove } from './install-test/remove';
import { openReport } from './install-test/report';
import { startSession } from './install-test/session';
import { downgrade, upgrade } from './install-test/upgrade';
import { buildDeb } from './package/deb/build';
import { resolveRuntime } from './runtime/resolve';

await main(async () => {
  const { values } = parseArgs({ options: { transcript: { type: 'string' } } });
  const deb = await buildDeb(await resolveRuntime());
  const newer = await makeNewer(deb);
  const report = openReport();
  await withBareMachine([deb, newer.file], async (machine) => {
    const bare = await install(machine, report, deb);
    await startSession(machine, report);
    plugIn(machine, report);
    await takeIn(machine, report);
    await changeContent(machine, report);
    await upgrade(machine, report, newer);
    await downgrade(machine, report, deb, newer);
    remove(machine, report, bare);
  });
  if (values.transcript !== undefined) writeFileSync(values.transcript, report.text());
  say(`\n${report.failed()} not as they should be.`);
  return report.failed() === 0 ? 0 : 1;
});
