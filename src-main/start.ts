/** What the command line asks for, decided before anything is opened. */
import { resolve } from 'node:path';
import { parseFlags, USAGE, type Flags } from './cli';
import { notAllowed } from './exit-codes';
import { isScene, views } from './stage/scene';

export type Start =
  { go: true; flags: Flags } | { go: false; code: 0 | 2 | typeof notAllowed; out: string[] };

/** Chromium reads these from the same line; our own parser must not take them for mistakes. */
const chromiumSwitches = /^--(ozone-platform|no-sandbox|remote-debugging-port)(=|$)/;

/**
 * Switches by which whoever starts the kiosk could look into it or take its sandbox away: no fuse shuts
 * them. None of our flags has one dash, with which Chromium takes its switches, too.
 */
const opening =
  /^(-[^-]|--(remote-|inspect|js-flags|no-sandbox|disable-\S*sandbox|disable-web-security|\S*-cmd-prefix))/i;

/**
 * @param args the arguments after the program, relative paths meant from `cwd`.
 * @param installed no switch may open it; tests and developers need some of them.
 */
export function decideStart(args: readonly string[], cwd: string, installed: boolean): Start {
  const refused = installed ? args.filter((arg) => opening.test(arg)) : [];
  if (refused.length > 0) return { go: false, code: notAllowed, out: refused.map(refusal) };
  const parsed = parseFlags(args.filter((arg) => !chromiumSwitches.test(arg)));
  if (!parsed.ok) return { go: false, code: 2, out: parsed.errors };
  const { flags } = parsed;
  if (flags.help) return { go: false, code: 0, out: [USAGE] };
  if (flags.export !== undefined && flags.deck === undefined) {
    return { go: false, code: 2, out: ['Thiếu --deck / --deck is missing'] };
  }
  if (flags.scene !== undefined && !isScene(flags.scene)) {
    const known = views.join(', ');
    return {
      go: false,
      code: 2,
      out: [
        `Không có màn hình “${flags.scene}”; có: ${known} / There is no scene “${flags.scene}”; there are: ${known}`,
      ],
    };
  }
  const absolute = {
    ...(flags.pack === undefined ? {} : { pack: resolve(cwd, flags.pack) }),
    ...(flags.settings === undefined ? {} : { settings: resolve(cwd, flags.settings) }),
    ...(flags.export === undefined ? {} : { export: resolve(cwd, flags.export) }),
  };
  return { go: true, flags: { ...flags, ...absolute } };
}

const refusal = (arg: string): string =>
  `Bản cài đặt không nhận ${arg} / An installed kiosk does not take ${arg}`;

/**
 * The arguments after the program. Those of an unpackaged app follow its own path, before which
 * Electron, or whoever drives it, may have put switches.
 * @param appPath the path of an unpackaged app; undefined for a packaged one.
 */
export function ownArguments(argv: readonly string[], appPath: string | undefined): string[] {
  if (appPath === undefined) return argv.slice(1);
  return argv.slice(argv.findIndex((arg) => resolve(arg) === appPath) + 1);
}
