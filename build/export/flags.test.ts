import { expect, it } from 'vitest';
import { readFlags } from './flags';

const args = (...argv: string[]): string[] | undefined => {
  const parsed = readFlags(argv);
  return parsed.ok ? parsed.flags.args : undefined;
};

it('is a PDF without notes in Vietnamese unless it is said otherwise', () => {
  const parsed = readFlags(['--deck', 'delegates', '--out', 'x']);
  expect(parsed).toEqual({
    ok: true,
    flags: {
      deck: 'delegates',
      out: 'x',
      args: ['--deck', 'delegates', '--form', 'pdf', '--lang', 'vi'],
    },
  });
});

it('takes every flag', () => {
  expect(args('--deck=a', '--out=x', '--png', '--lang=en')).toEqual(
    '--deck a --form png --lang en'.split(' '),
  );
  expect(args('--deck=a', '--out=x', '--pdf', '--notes', '--pack=/p')).toEqual(
    '--deck a --form pdf --lang vi --notes --pack /p'.split(' '),
  );
});

it.each([
  [[], '--deck'],
  [['--deck', 'a'], '--out'],
  [['--deck', 'a', '--out', 'x', '--pdf', '--png'], '--pdf'],
  [['--deck', 'a', '--out', 'x', '--png', '--notes'], 'Ghi chú'],
  [['--deck', 'a', '--out', 'x', '--lang', 'French'], 'French'],
  [['--deck', 'a', '--out', 'x', '--docx'], '--docx'],
  [['--deck'], '--deck'],
])('refuses %j', (argv, named) => {
  const parsed = readFlags(argv);
  expect(parsed).toMatchObject({ ok: false, code: 2, say: expect.stringContaining(named) });
});

it('helps', () => {
  expect(readFlags(['--help'])).toMatchObject({ ok: false, code: 0 });
});
