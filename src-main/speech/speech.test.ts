import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSpeech, program, type Speech } from './speech';
import { secondsOf } from './wav';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

const opened = async (parts: Partial<Parameters<typeof openSpeech>[0]> = {}): Promise<Speech> => {
  const found = vi.fn();
  const speech = openSpeech({ onVoices: found, lookAfter: 0, ...parts });
  await vi.waitFor(() => expect(found).toHaveBeenCalled(), { timeout: 5_000 });
  return speech;
};

/** A program with voices that does `speaking` when it is to speak. */
function stub(speaking: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'speech-'));
  folders.push(dir);
  const file = join(dir, 'voice');
  const listing = 'Pty\\n 5  vi  --/M  Vietnamese  aav/vi\\n';
  const script = `if (process.argv[2] === '--voices') process.stdout.write('${listing}');\nelse { ${speaking} }`;
  writeFileSync(file, `#!${process.execPath}\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
const hanging = 'setInterval(() => 0, 9)';
const limits = { ms: 20_000, bytes: 10_000_000 };

it('has no voice where the program is not there', async () => {
  const found = vi.fn();
  const speech = openSpeech({
    onVoices: found,
    program: '/no/such/program',
    lookAfter: 0,
  });
  await expect(speech.speak('Xin chào', 'vi')).rejects.toThrow('no voice');
  expect(speech.voices(['vi', 'en'])).toEqual([]);
  expect(found).not.toHaveBeenCalled();
});

it('ends what it makes when it is hushed, and when another sentence is asked for', async () => {
  const speech = await opened({ program: stub(hanging), limits });
  const first = speech.speak('một', 'vi');
  const second = speech.speak('hai', 'vi');
  expect(await first).toBeNull();
  speech.hush();
  expect(await second).toBeNull();
});

it('fails where the program fails, is late, or says nothing', async () => {
  const broken = await opened({ program: stub('process.exit(1)'), limits });
  await expect(broken.speak('một', 'vi')).rejects.toThrow('ended with 1');
  const late = await opened({ program: stub(hanging), limits: { ...limits, ms: 500 } });
  await expect(late.speak('một', 'vi')).rejects.toThrow('SIGKILL');
  const mute = await opened({ program: stub(''), limits });
  await expect(mute.speak('một', 'vi')).rejects.toThrow('no sound');
});

const installed = spawnSync(program, ['--version']).status === 0;
describe.runIf(installed)('with the system’s program', () => {
  it('speaks Vietnamese and English, longer texts longer', async () => {
    const speech = await opened();
    expect(speech.voices(['vi', 'en', 'tyz'])).toEqual(['vi', 'en']);
    const seconds = async (text: string, language: string): Promise<number> =>
      secondsOf(Buffer.from((await speech.speak(text, language)) as Uint8Array));
    const short = await seconds('Đại hội', 'vi');
    const long = await seconds('Đại hội đại biểu Đảng bộ tỉnh Cao Bằng lần thứ hai mươi', 'vi');
    const english = await seconds('The congress of the provincial party organisation', 'en');
    expect(short).toBeGreaterThan(0.3);
    expect(short).toBeLessThan(3);
    expect(long).toBeGreaterThan(2 * short);
    expect(long).toBeLessThan(12);
    expect(english).toBeGreaterThan(1);
    expect(english).toBeLessThan(10);
  });

  it('takes a text for a text, whatever stands in it', async () => {
    const speech = await opened();
    const said = await speech.speak('--version; $(reboot) <b>x</b> -f /etc/passwd', 'vi');
    expect(said?.length).toBeGreaterThan(10_000);
  });
});
