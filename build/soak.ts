/**
 * `npm run soak -- [--minutes 60] [--scale 6] [--seed 1]`: the lobby with visitors who come, touch and
 * leave, its time going `scale` times faster. Tells what happened and whether memory grew; the numbers
 * go to test-results/soak.json. Fails when the lobby stood still, a visit was lost, or anything was
 * journaled as a warning or an error.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLab } from './bench/lab';
import { ensureBuilt } from './lib/built';
import { onVirtualDisplay } from './lib/display';
import { inRoot } from './lib/paths';
import { main, say, SetupError } from './lib/task';
import { ordinaryUser } from './lib/user';
import { resolveRuntime } from './runtime/resolve';
import { live } from './soak/live';
import { readTraces } from './soak/journal';
import { judge, reportOf } from './soak/report';
import { ensureSystem } from './system';

const REPORT = 'test-results/soak.json';
const JOURNAL = 'test-results/soak-journal';

await main(async () => {
  const { minutes, scale, seed } = readArguments();
  if (process.platform !== 'linux') throw new SetupError('The soak reads /proc: it needs Linux.');
  const electron = await resolveRuntime();
  await ensureSystem({ electron, tools: ['Xvfb'] });
  await ensureBuilt();
  const user = ordinaryUser();
  user.folder(inRoot('test-results'));
  rmSync(inRoot(JOURNAL), { recursive: true, force: true });
  return onVirtualDisplay('1920x1080', user, async (display) => {
    const env = { ...user.env, ...display, KIOSK_TIME_SCALE: String(scale) };
    const lab = openLab(electron, user, env, false);
    const userData = lab.folder();
    const kiosk = lab.start('kiosk', userData, ['--mode', 'lobby']);
    let lived;
    try {
      lived = await live(kiosk, { minutes, scale, seed });
    } finally {
      await kiosk.quit();
    }
    const journal = join(userData, 'journal');
    cpSync(journal, inRoot(JOURNAL), { recursive: true });
    const soak = { minutes, scale, seed, lived, traces: readTraces(journal) };
    const faults = judge(soak);
    const report = { at: new Date().toISOString(), faults, ...soak };
    writeFileSync(inRoot(REPORT), `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`${reportOf(soak)}\n`);
    say(`\nAll numbers: ${REPORT}; the kiosk's journal: ${JOURNAL}`);
    faults.forEach((fault) => say(`FAULT: ${fault}`));
    return faults.length === 0 ? 0 : 1;
  });
});

function readArguments(): { minutes: number; scale: number; seed: number } {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      scale: { type: 'string', default: '6' },
      seed: { type: 'string', default: '1' },
    },
  });
  const given = {
    minutes: Number(values.minutes),
    scale: Number(values.scale),
    seed: Number(values.seed),
  };
  if (given.minutes > 0 && given.scale >= 1 && Number.isInteger(given.seed)) return given;
  throw new SetupError('npm run soak -- [--minutes 60] [--scale 6] [--seed 1]');
}
