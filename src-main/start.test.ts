import { expect, it } from 'vitest';
import { decideStart, ownArguments } from './start';

const decide = (...args: string[]): ReturnType<typeof decideStart> =>
  decideStart(args, '/home/me', false);

it('goes with paths made absolute', () => {
  expect(decide('--pack', 'other', '--settings=/etc/kiosk.json', '--scene', 'people')).toEqual({
    go: true,
    flags: {
      help: false,
      pack: '/home/me/other',
      settings: '/etc/kiosk.json',
      scene: 'people',
    },
  });
});

it.each(['--colour', '--mode=dance', '--scene=nowhere', '--scene=home?x'])(
  'stops with code 2 at %s',
  (flag) => {
    expect(decide(flag)).toMatchObject({ go: false, code: 2, out: [expect.any(String)] });
  },
);

it('helps with code 0', () => {
  expect(decide('--help')).toMatchObject({ go: false, code: 0 });
});

it('leaves switches of Chromium to Chromium', () => {
  expect(decide('--ozone-platform=wayland', '--lang', 'en')).toMatchObject({
    go: true,
    flags: { lang: 'en' },
  });
});

it.each([
  '--remote-debugging-port=0',
  '-remote-debugging-port=9222',
  '-gpu-launcher=sh',
  '--Remote-Debugging-Pipe',
  '--inspect',
  '--inspect-brk=9229',
  '--js-flags=--expose-gc',
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--renderer-cmd-prefix=sh',
])('an installed kiosk does not start with %s, not even as the value of a flag', (arg) => {
  const refused = { go: false, code: 78, out: [expect.stringContaining(arg)] };
  expect(decideStart([arg], '/', true)).toMatchObject(refused);
  expect(decideStart(['--pack', arg], '/', true)).toMatchObject(refused);
});

it('an installed kiosk takes its own flags, and the platform of its windows', () => {
  const args = ['--ozone-platform=x11', '--safe', '--scene', 'people'];
  expect(decideStart(args, '/', true)).toMatchObject({ go: true });
});

it('knows which arguments are its own', () => {
  const own = ['--lang', 'vi'];
  expect(ownArguments(['electron', '/app', ...own], '/app')).toEqual(own);
  expect(ownArguments(['electron', '--inspect=0', '--x', '/app/', ...own], '/app')).toEqual(own);
  expect(ownArguments(['/opt/kiosk', ...own], undefined)).toEqual(own);
});
