/** Where things are. Everything that set-up makes lies in `.cache`, which git ignores. */
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const CACHE = join(ROOT, '.cache');
export const OUT = join(ROOT, 'out');

/** Joins a path inside the repository. */
export const inRoot = (...parts: string[]): string => join(ROOT, ...parts);

/** Joins a path inside the cache. */
export const inCache = (...parts: string[]): string => join(CACHE, ...parts);
