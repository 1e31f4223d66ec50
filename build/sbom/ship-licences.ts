/** Puts the licences of what is shipped beside the main process, which reads them when it is asked. */
import type { Plugin } from 'vite';
import { licencesIn } from './listed';

/** @param folder LICENSES */
export function shipLicences(folder: string): Plugin {
  return {
    name: 'ship-licences',
    generateBundle() {
      const source = JSON.stringify(licencesIn(folder));
      this.emitFile({ type: 'asset', fileName: 'licences.json', source });
    },
  };
}
