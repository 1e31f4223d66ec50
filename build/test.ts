/** `npm test`: everything that must hold, in the order of how quickly it fails. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './lib/paths';
import { run } from './lib/run';
import { main, say } from './lib/task';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

type Step = readonly [heading: string, ...task: string[]];

const STEPS: readonly Step[] = [
  ['Format', 'tool', 'prettier', '--check', '--log-level=warn', '.'],
  ['Lint', 'tool', 'eslint', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint/', '.'],
  ['Types', 'check'],
  ['Known vulnerabilities', 'audit'],
  ['Data', 'pack', 'check'],
  ['Unit tests', 'tool', 'vitest', 'run', '--reporter=default', ...jsonReport(UNIT_REPORT)],
  ['Build', 'build'],
  ['Bill of materials', 'sbom'],
  ['End-to-end tests', 'e2e'],
];

function jsonReport(file: string): string[] {
  return ['--reporter=json', `--outputFile.json=${file}`];
}

interface Count {
  passed: number;
  failed: number;
}

await main(async () => {
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(inRoot(report), { force: true });
  const code = await firstFailure();
  const total = [unitCount(), e2eCount()].reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    { passed: 0, failed: 0 },
  );
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return code;
});

/** Runs the steps until one fails; the exit code of that one, or 0. */
async function firstFailure(): Promise<number> {
  for (const [heading, ...task] of STEPS) {
    const start = performance.now();
    say(`\n== ${heading}`);
    const code = await run([process.execPath, inRoot('build', 'bootstrap.mjs'), ...task]);
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    say(`== ${heading}: ${code === 0 ? 'good' : `failed with exit code ${code}`} (${seconds} s)`);
    if (code !== 0) return code;
  }
  return 0;
}

function report<T>(file: string): T | undefined {
  if (!existsSync(inRoot(file))) return undefined;
  return JSON.parse(readFileSync(inRoot(file), 'utf8')) as T;
}

function unitCount(): Count {
  const unit = report<{ numPassedTests: number; numFailedTests: number }>(UNIT_REPORT);
  return { passed: unit?.numPassedTests ?? 0, failed: unit?.numFailedTests ?? 0 };
}

function e2eCount(): Count {
  const e2e = report<{ stats: { expected: number; unexpected: number } }>(E2E_REPORT);
  return { passed: e2e?.stats.expected ?? 0, failed: e2e?.stats.unexpected ?? 0 };
}
