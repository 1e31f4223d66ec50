/**
 * Who runs Electron. Chromium's sandbox must stay on, and Chromium refuses to sandbox root: so root
 * steps down to an ordinary user, `nobody` or the one who called sudo.
 */
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { CACHE, ROOT } from './paths';
import { has, read, type Command } from './run';
import { SetupError } from './task';

const NOBODY = 65_534;
const HOMES = '/var/tmp/congress-kiosk';

/** Where the repository is mounted for a user who may not enter the folders above it. */
const MOUNT = `${HOMES}/app`;

export interface User {
  /** A folder of this user that stays: for the kiosk's data and screenshots. */
  home: string;
  /** Variables that differ from ours. */
  env: NodeJS.ProcessEnv;
  /** The same command, run as this user. */
  as(command: Command): Command;
  /** Makes a folder that this user may write into. */
  folder(path: string): void;
}

const ourselves: User = {
  home: CACHE,
  env: {},
  as: (command) => command,
  folder: (path) => mkdirSync(path, { recursive: true }),
};

/**
 * The user to run Electron as: ourselves, unless we are root.
 * @throws SetupError when root cannot step down, or that user could not read the program.
 */
export function ordinaryUser(): User {
  if (process.getuid?.() !== 0) return ourselves;
  if (!has('setpriv'))
    throw new SetupError('Run this as an ordinary user: there is no setpriv here.');
  const uid = Number(process.env.SUDO_UID) || NOBODY;
  const gid = Number(process.env.SUDO_GID) || NOBODY;
  const stepDown = (command: Command): Command => [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    uid === NOBODY ? '--clear-groups' : '--init-groups',
    ...command,
  ];
  const user: User = {
    home: `${HOMES}/${uid}`,
    env: { HOME: `${HOMES}/${uid}`, XDG_RUNTIME_DIR: '', XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' },
    as: entrance(stepDown),
    folder: (path) => owned(path, uid, gid),
  };
  owned(HOMES, 0, 0);
  user.folder(user.home);
  return user;
}

/** /var/tmp belongs to everybody: what lies there under our name must be ours. */
function owned(path: string, uid: number, gid: number): void {
  mkdirSync(path, { recursive: true });
  const found = lstatSync(path);
  if (!found.isDirectory() || ![0, uid].includes(found.uid)) {
    throw new SetupError(`${path} belongs to somebody else. Run: rm -r ${path}`);
  }
  chownSync(path, uid, gid);
}

/**
 * How the user gets at the program: directly where the folders above it are open to everybody (/opt,
 * /srv), else through a mount that only this command sees.
 */
function entrance(stepDown: (command: Command) => Command): User['as'] {
  if (read(stepDown(['test', '-r', `${ROOT}/package.json`])).code === 0) return stepDown;
  mkdirSync(MOUNT, { recursive: true });
  const mounted = (command: Command): Command => {
    const moved = stepDown(command).map((arg) => arg.replaceAll(ROOT, MOUNT));
    const script = `mount --bind "$1" ${MOUNT} && cd ${MOUNT} && shift && exec "$@"`;
    return ['unshare', '--mount', 'sh', '-c', script, 'sh', ROOT, ...moved];
  };
  if (read(mounted(['test', '-r', `${ROOT}/package.json`])).code === 0) return mounted;
  throw new SetupError(
    `Root steps down to an ordinary user, who may not enter ${ROOT}. Move this folder to /opt, or ` +
      'run the command as the user whom it belongs to.',
  );
}
