/** Is everything that is shipped listed, at the version that is shipped, on terms that we may accept? */
import type { Listed } from './listed';

/** What package-lock.json tells of a package. */
export interface Locked {
  version: string;
  license?: string;
  /** `sha512-…` of the package's archive, base64. */
  integrity?: string;
}

/**
 * Terms that allow a closed exhibition to ship the code with its text. Another one is a person's
 * decision: it is added here with the commit that brings it.
 */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
]);

/** `a` for `node_modules/b/node_modules/a`. */
export const nameOf = (key: string): string => key.slice(key.lastIndexOf('node_modules/') + 13);

/**
 * @param shipped keys of package-lock.json, as the bundler recorded them.
 * @returns one line for each package that must not be shipped like this.
 */
export function faultsOf(
  shipped: readonly string[],
  lock: Readonly<Record<string, Locked>>,
  list: readonly Listed[],
): string[] {
  return shipped.flatMap((key) => {
    const name = nameOf(key);
    const locked = lock[key];
    if (locked === undefined) return [`${name} is shipped, but package-lock.json has no ${key}`];
    const row = list.find((entry) => entry.package === name && entry.version === locked.version);
    if (row === undefined)
      return [`${name} ${locked.version} is shipped, but not in LICENSES/README.md`];
    if (locked.license !== row.licence)
      return [
        `${name} has the licence ${locked.license ?? '?'}, but is listed with ${row.licence}`,
      ];
    return ALLOWED.has(row.licence) ? [] : [`${name} has the licence ${row.licence}: not allowed`];
  });
}

/** What is listed in vain: no harm, but not true either. */
export function idleOf(
  shipped: readonly string[],
  lock: Readonly<Record<string, Locked>>,
  list: readonly Listed[],
): string[] {
  const present = new Set(shipped.map((key) => `${nameOf(key)} ${lock[key]?.version}`));
  return list
    .map((entry) => `${entry.package} ${entry.version}`)
    .filter((entry) => !present.has(entry));
}
