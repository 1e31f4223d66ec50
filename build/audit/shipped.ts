/** Which packages visitors run: what the program imports, and what that depends on. */

/** The part of package-lock.json that is read. */
export interface Lock {
  packages: Record<string, { dependencies?: Record<string, string> }>;
}

/** Static and dynamic imports, and re-exports; not those of our own files. */
const imported = /(?:from|import)\s*\(?\s*'([^'.][^']*)'/g;

/** Packages that a source names: `zod` for `zod/mini`, `@a/b` for `@a/b/c`; no built-in modules. */
export function packagesIn(source: string): string[] {
  return [...source.matchAll(imported)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** `direct` and all that they depend on; a package that the lock does not know depends on nothing. */
export function withDependencies(direct: readonly string[], { packages }: Lock): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(add);
  };
  direct.forEach(add);
  return found;
}
