/** The packs on this machine as the operator's screen lists them. */
import type { Kept } from '../pack/keeper';
import type { Installed } from '../pack/store/installed';
import { builtInKey } from '../pack/store/key';
import type { Shelf } from '../pack/store/shelf';
import type { PackEntry } from './types';

export interface Listed {
  shelf: Shelf;
  /** Those of them that can be read, in its order. */
  installed: readonly Installed[];
  /** What came with the program. */
  builtIn: Pick<PackEntry, 'name' | 'version' | 'date'>;
  /** The key of what is shown; null where it is none of these. */
  shown: Kept['origin']['key'];
  /** Seconds until what is shown counts as good; null when it does. */
  probation: number | null;
}

/** The one that is shown first, then the others, the last shown first, and the built-in one last. */
export function entriesOf({ shelf, installed, builtIn, shown, probation }: Listed): PackEntry[] {
  const taken = installed.map(({ key, name, version, date, voucher }): PackEntry => {
    const takenBack = shelf.packs.find((one) => one.key === key)?.takenBack ?? null;
    return { ...{ key, name, version, date, voucher, takenBack }, ...standing(key) };
  });
  const own: PackEntry = {
    ...{ key: builtInKey, ...builtIn, voucher: { state: 'built-in' }, takenBack: null },
    ...standing(builtInKey),
  };
  const all = [...taken, own];
  return [...all.filter(({ current }) => current), ...all.filter(({ current }) => !current)];

  function standing(key: string): Pick<PackEntry, 'current' | 'probation'> {
    const current = key === shown;
    return { current, probation: current && key === shelf.current ? probation : null };
  }
}
