/** What an installed kiosk has beside the program itself: where each file goes, and what it needs. */
import { inRoot } from '../../lib/paths';

export interface Placed {
  /** In this repository. */
  from: string;
  /** On the machine. */
  to: string;
  /** As for chmod; everything belongs to root. */
  mode: 0o644 | 0o755;
}

const here = (name: string): string => inRoot('build', 'os', 'linux', name);
const file = (name: string, to: string): Placed => ({ from: here(name), to, mode: 0o644 });
const script = (name: string, to: string): Placed => ({ from: here(name), to, mode: 0o755 });

const units = [
  'congress-kiosk.service',
  'congress-kiosk-x11.service',
  'congress-kiosk-media@.service',
  'congress-kiosk-keys.target',
];

/** Settings of the system lie in /usr/lib and go with the package; a file of the same name in /etc wins. */
export const layout: readonly Placed[] = [
  ...units.map((unit) => file(unit, `/usr/lib/systemd/system/${unit}`)),
  file('sysusers.conf', '/usr/lib/sysusers.d/congress-kiosk.conf'),
  file('logind.conf', '/usr/lib/systemd/logind.conf.d/90-congress-kiosk.conf'),
  file('system.conf', '/usr/lib/systemd/system.conf.d/90-congress-kiosk.conf'),
  file('sleep.conf', '/usr/lib/systemd/sleep.conf.d/90-congress-kiosk.conf'),
  file('sysctl.conf', '/usr/lib/sysctl.d/90-congress-kiosk.conf'),
  file('udev.rules', '/usr/lib/udev/rules.d/90-congress-kiosk.rules'),
  file('xorg.conf', '/usr/share/X11/xorg.conf.d/90-congress-kiosk.conf'),
  file('apparmor', '/usr/share/congress-kiosk/apparmor'),
  file('slice.conf', '/usr/share/congress-kiosk/slice.conf'),
  file('pam', '/etc/pam.d/congress-kiosk'),
  file('kiosk.conf', '/etc/congress-kiosk/kiosk.conf'),
  file('keys.txt', '/etc/congress-kiosk/keys/README'),
  script('media', '/usr/lib/congress-kiosk/os/media'),
  script('run', '/usr/lib/congress-kiosk/os/run'),
  script('x11-start', '/usr/lib/congress-kiosk/os/x11-start'),
  script('x11-session', '/usr/lib/congress-kiosk/os/x11-session'),
  script('session', '/usr/sbin/congress-kiosk-session'),
  script('verify.sh', '/usr/sbin/congress-kiosk-verify'),
];

/** What a technician may change and an upgrade keeps. */
export const conffiles: readonly string[] = layout
  .map(({ to }) => to)
  .filter((to) => to.startsWith('/etc/'));

/** Beside the shared libraries of the program. A session of either kind will do; cage needs Xwayland. */
export const depends: readonly string[] = [
  'systemd',
  'udev',
  'dbus',
  'libpam-systemd',
  'passwd',
  'cage | xserver-xorg',
  'xwayland | xinit',
];

/** A voice for reading aloud. */
export const recommends: readonly string[] = ['espeak-ng'];

/** Debian's maintainer scripts; `@DATA_VERSION@` in them stands for the program's own. */
export const maintainerScripts = ['preinst', 'postinst', 'prerm', 'postrm'].map((name) =>
  here(`debian/${name}`),
);
