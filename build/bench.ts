/**
 * `npm run bench -- [--quick] [--only=start,frames]`: measures the built kiosk in the real Electron,
 * against a bare Electron app in the same run. The table goes to stdout, the numbers to
 * test-results/bench.json. A missed bar is a fact, not a failure; a measure that breaks is one.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureFrames } from './bench/frames';
import { measureGrowth } from './bench/growth';
import { measureKey } from './bench/key';
import { openLab, type Lab } from './bench/lab';
import { measureLayouts } from './bench/layouts';
import { measureMemory } from './bench/memory';
import { measureMount } from './bench/mount';
import { measurePackage } from './bench/package';
import { cpuOfOthers } from './bench/processes';
import { measureRest } from './bench/rest';
import { tableOf, type Row } from './bench/row';
import { measureSearch } from './bench/search';
import { measureStart } from './bench/start';
import { measureTap } from './bench/tap';
import { ensureBuilt } from './lib/built';
import { onVirtualDisplay } from './lib/display';
import { inRoot } from './lib/paths';
import { main, say, SetupError } from './lib/task';
import { ordinaryUser } from './lib/user';
import { resolveRuntime } from './runtime/resolve';
import { ensureSystem } from './system';

const MEASURES: Record<string, (lab: Lab) => Promise<Row[]>> = {
  start: measureStart,
  package: measurePackage,
  memory: measureMemory,
  rest: measureRest,
  frames: measureFrames,
  layout: measureLayouts,
  search: measureSearch,
  mount: measureMount,
  tap: measureTap,
  key: measureKey,
  growth: measureGrowth,
};
const DISPLAY_SIZE = '3840x2160';
const REPORT = 'test-results/bench.json';

await main(async () => {
  const { quick, names } = readArguments(process.argv.slice(2));
  if (process.platform !== 'linux') throw new SetupError('The bench reads /proc: it needs Linux.');
  const electron = await resolveRuntime();
  await ensureSystem({ electron, tools: ['Xvfb', 'xdotool'] });
  await ensureBuilt();
  const user = ordinaryUser();
  user.folder(inRoot('test-results'));
  // Always on a display of its own: whatever else is on a screen would be measured, too.
  return onVirtualDisplay(DISPLAY_SIZE, user, async (display) => {
    const lab = openLab(electron, user, { ...user.env, ...display }, quick);
    const result = await runAll(lab, names);
    const { rows, faults } = result;
    const report = { at: new Date().toISOString(), quick, machine: machine(), ...result };
    writeFileSync(inRoot(REPORT), `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`${tableOf(rows)}\n`);
    const missed = rows.filter((row) => row.bar?.met === false).length;
    say(`\n${missed} bars missed; ${machine()}; all numbers: ${REPORT}`);
    faults.forEach(say);
    return faults.length === 0 ? 0 : 1;
  });
});

function readArguments(args: readonly string[]): { quick: boolean; names: string[] } {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const names = only?.split(',') ?? Object.keys(MEASURES);
  const wrong = [
    ...args.filter((arg) => arg !== '--quick' && !arg.startsWith('--only=')),
    ...names.filter((name) => MEASURES[name] === undefined),
  ];
  if (wrong.length === 0) return { quick: args.includes('--quick'), names };
  throw new SetupError(
    `What is ${wrong.join(', ')}? npm run bench -- [--quick] [--only=${Object.keys(MEASURES).join(',')}]`,
  );
}

interface Result {
  rows: Row[];
  faults: string[];
  /** What others did to the processor during each measure, in % of a core. */
  disturbance: Record<string, number>;
}

async function runAll(lab: Lab, names: string[]): Promise<Result> {
  const rows: Row[] = [];
  const faults: string[] = [];
  const disturbance: Record<string, number> = {};
  for (const name of names) {
    const [start, before] = [performance.now(), cpuOfOthers()];
    try {
      rows.push(...((await MEASURES[name]?.(lab)) ?? []));
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const seconds = (performance.now() - start) / 1_000;
    const others = Math.round((100 * (cpuOfOthers() - before)) / seconds);
    disturbance[name] = others;
    say(`${name}: ${seconds.toFixed(0)} s; others used ${others}% of a core meanwhile`);
  }
  return { rows, faults, disturbance };
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
}
