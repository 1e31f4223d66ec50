/** What an installed pack is called on this machine: its folder, and nothing else. */

/** The content that came with the program; no installed pack is called that. */
export const builtInKey = 'built-in';

const form = /^[a-z0-9](?:[a-z0-9.-]{0,98}[a-z0-9])?$/;
const longest = { id: 40, version: 20, digest: 12 };

/** Is it the name of one folder inside of ours, on every system? */
export const isKey = (name: string): boolean => form.test(name);

/**
 * @param digest of the pack's bytes, in hexadecimal digits.
 * @param taken is there something else of that name?
 */
export function keyFor(
  { id, version }: { id: string; version: string },
  digest: string,
  taken: (key: string) => boolean,
): string {
  const parts = [
    id.slice(0, longest.id),
    version.slice(0, longest.version),
    digest.slice(0, longest.digest),
  ];
  const start = parts.join('-');
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? start : `${start}-${n}`;
    if (!taken(key)) return key;
  }
}
