import { expect, it } from 'vitest';
import { runProgram } from './program';

const limits = { ms: 20_000, bytes: 1_000 };
const node = (script: string, some = limits, input = ''): ReturnType<typeof runProgram> =>
  runProgram(process.execPath, ['-e', script], input, some);

it('gives what the program makes of its input', async () => {
  const { done } = node('process.stdin.pipe(process.stdout)', limits, 'Đại hội; $(id) `id`');
  expect(String(await done)).toBe('Đại hội; $(id) `id`');
});

it('gives arguments as they are', async () => {
  const { done } = runProgram(
    process.execPath,
    ['-e', 'process.stdout.write(process.argv[1])', '; echo "x"'],
    '',
    limits,
  );
  expect(String(await done)).toBe('; echo "x"');
});

it('ends a program that hangs', async () => {
  await expect(node('setInterval(() => 0, 9)', { ...limits, ms: 300 }).done).rejects.toThrow(
    'SIGKILL',
  );
});

it('ends a program that writes too much', async () => {
  const endless = 'const w = () => process.stdout.write("x".repeat(9999), w); w()';
  await expect(node(endless).done).rejects.toThrow('SIGKILL');
});

it('ends it when it is stopped', async () => {
  const run = node('setInterval(() => 0, 9)');
  run.stop();
  await expect(run.done).rejects.toThrow('SIGKILL');
});

it('tells a failure, and a program that is not there', async () => {
  await expect(node('process.exit(3)').done).rejects.toThrow('3');
  await expect(runProgram('/no/such/program', [], 'x', limits).done).rejects.toThrow('ENOENT');
});
