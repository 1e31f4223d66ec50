/** What dpkg is told of the package. */

export interface About {
  version: string;
  /** Of what is installed, in bytes. */
  size: number;
  depends: readonly string[];
  recommends: readonly string[];
}

export const MAINTAINER = 'Congress kiosk <congress-kiosk@caobang.invalid>';

/** Drivers for a machine with a graphics processor. */
const graphics = ['libegl1', 'libgl1-mesa-dri'];

const description = `Exhibition kiosk of a provincial party congress
 Shows a congress by its figures, people and resolution on a touch panel: to
 visitors, as the programme of a lobby, and as the slides of a talk. It is the
 whole session of a machine of its own, and needs no network.`;

/** The text of the file `control`. */
export function controlOf({ version, size, depends, recommends }: About): string {
  const fields = {
    Package: 'congress-kiosk',
    Version: debianVersion(version),
    Architecture: 'amd64',
    Section: 'misc',
    Priority: 'optional',
    Maintainer: MAINTAINER,
    'Installed-Size': String(Math.ceil(size / 1024)),
    Depends: depends.join(', '),
    Recommends: [...recommends, ...graphics].join(', '),
    Description: description,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** What comes before a release sorts before it: 1.0.0~beta, where npm says 1.0.0-beta. */
export const debianVersion = (version: string): string => version.replace('-', '~');
