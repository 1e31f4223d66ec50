import { expect, it } from 'vitest';
import { decideStart, ownArguments } from './start';

const decide = (...args: string[]): ReturnType<typeof decideStart> => decideStart(args, '/home/me');

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

it('knows which arguments are its own', () => {
  const own = ['--lang', 'vi'];
  expect(ownArguments(['electron', '/app', ...own], '/app')).toEqual(own);
  expect(ownArguments(['electron', '--inspect=0', '--x', '/app/', ...own], '/app')).toEqual(own);
  expect(ownArguments(['/opt/kiosk', ...own], undefined)).toEqual(own);
});
