/** What electron-builder makes of the program; `npm run package` hands it over. */
import type { Configuration } from 'electron-builder';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../lib/paths';
import { fuses } from './fuses';
import { tidy } from './tidy';

/** The program's name on disk: its executable, its package, its folders. */
export const NAME = 'congress-kiosk';

export const DIST = inRoot('dist');

/** The build for Linux as a folder. */
export const UNPACKED = join(DIST, 'linux-unpacked');

/** What is packed with the program. */
export interface Runtime {
  version: string;
  /** Its folder; without one electron-builder downloads the runtime. */
  folder?: string;
}

/** @param electron the executable of the runtime of this machine, see `resolveRuntime`. */
export function runtimeOf(electron: string): Runtime {
  const folder = dirname(electron);
  return { folder, version: readFileSync(join(folder, 'version'), 'utf8').trim() };
}

export function configFor({ version, folder }: Runtime): Configuration {
  return {
    appId: 'vn.caobang.congress-kiosk',
    copyright: 'Licences: see LICENSES',
    directories: { output: DIST, buildResources: inRoot('build', 'package') },
    // Everything that runs is bundled: no module of npm is packed.
    files: ['out/**', '!out/.inputs-hash', '!out/packages/**', 'package.json', '!node_modules/**'],
    asar: true,
    // Plain files: the content is looked at as often as that of a folder that staff have chosen.
    extraResources: [{ from: 'data', to: 'data', filter: ['*.json'] }],
    extraFiles: [{ from: 'LICENSES', to: 'LICENSES' }],
    electronLanguages: ['vi', 'en-US'],
    electronFuses: fuses,
    ...(folder === undefined ? {} : { electronDist: folder }),
    electronVersion: version,
    npmRebuild: false,
    removePackageScripts: true,
    removePackageKeywords: true,
    afterPack: ({ appOutDir }) => tidy(appOutDir),
    linux: {
      executableName: NAME,
      category: 'Education',
      target: 'dir',
    },
    win: {
      executableName: NAME,
      target: ['nsis', 'portable'],
      artifactName: `${NAME}-\${version}-\${arch}.\${ext}`,
    },
    nsis: {
      // For all users, so that the kiosk's own user can run but not change it.
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: false,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['vi_VN', 'en_US'],
      artifactName: `${NAME}-setup-\${version}-\${arch}.\${ext}`,
    },
    portable: { artifactName: `${NAME}-portable-\${version}-\${arch}.\${ext}` },
    appImage: { artifactName: `${NAME}-\${version}-\${arch}.\${ext}` },
  };
}
