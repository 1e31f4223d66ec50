import { describe, expect, it } from 'vitest';
import { parseFlags } from './cli';

/** The flags of a command line that must be right. */
function flags(...argv: string[]) {
  const parsed = parseFlags(argv);
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  return parsed.flags;
}

/** The errors of a command line that must be wrong. */
function errors(...argv: string[]): string[] {
  const parsed = parseFlags(argv);
  if (parsed.ok) throw new Error(`accepted: ${argv.join(' ')}`);
  return parsed.errors;
}

describe('good flags', () => {
  it('browses the whole screen when nothing is said', () => {
    expect(flags()).toEqual({ help: false });
  });

  it('reads every flag', () => {
    const line =
      '--mode lobby --windowed 1280x720 --pack p --settings s.json --lang en --scene home --deck results';
    expect(flags(...line.split(' '))).toEqual({
      mode: 'lobby',
      help: false,
      windowed: { width: 1280, height: 720 },
      pack: 'p',
      settings: 's.json',
      lang: 'en',
      scene: 'home',
      deck: 'results',
    });
  });

  it('takes a value after = as well, and splits only at the first one', () => {
    const { scene } = flags('--scene=delegates?by=age&pick=31-40');
    expect(scene).toBe('delegates?by=age&pick=31-40');
    expect(flags('--scene', 'delegates?by=age').scene).toBe('delegates?by=age');
  });

  it('takes a value that starts with one dash', () => {
    expect(flags('--pack', '-odd').pack).toBe('-odd');
  });

  it('knows a safe start', () => {
    expect(flags('--safe')).toEqual({ help: false, safe: true });
  });

  it('knows help', () => {
    expect(flags('--help').help).toBe(true);
  });
});

describe('bad flags', () => {
  it.each([
    [['--fullscreen'], 'Unknown flag: --fullscreen'],
    [['--toString', 'x'], 'Unknown flag: --toString'],
    [['home'], 'Unknown flag: home'],
    [['-h'], 'Unknown flag: -h'],
    [['--'], 'Unknown flag: --'],
    [['--mode', 'kiosk'], 'Bad value: --mode kiosk (needs browse|present|lobby)'],
    [['--lang', 'French'], 'Bad value: --lang French (needs vi|en|…)'],
    [['--help=yes'], 'Bad value: --help yes'],
    [['--mode'], 'Missing value: --mode'],
    [['--pack='], 'Missing value: --pack DIR'],
    [['--pack', '--lang', 'vi'], 'Missing value: --pack DIR'],
    [['--lang', 'vi', '--lang=vi'], 'Flag given twice: --lang'],
    [['--help', '--help'], 'Flag given twice: --help'],
  ])('%j: %s', (argv, message) => {
    expect(errors(...argv)[0]).toContain(message);
  });

  it.each([
    '1920',
    '1920X1080',
    '1920x',
    'x1080',
    '0x0',
    '100x100',
    '99999x1080',
    '-1x1',
    '1e3x1e3',
  ])('refuses a window of %s', (size) => {
    expect(errors('--windowed', size)).toHaveLength(1);
  });

  it('reports all errors, Vietnamese first, each in one line', () => {
    const all = errors('--lang', 'French', '--nope');
    expect(all).toHaveLength(2);
    expect(all[0]).toMatch(/^Giá trị không hợp lệ: .* \/ Bad value: .*$/);
    expect(all[1]).toMatch(/^Cờ không hợp lệ: .* \/ Unknown flag: .*$/);
  });
});
