/** Brings a pack of an older schema to today's, step by step. */
import type { Draft } from '../finding';
import type { PackJson } from '../read';

/** `from`: the older schema that it was of; null where nothing had to be done. */
export type Migrated =
  { ok: true; json: PackJson; from: number | null } | { ok: false; findings: Draft[] };

/** @param json the parsed files, which stay as they are; files that the older schema had not are undefined. */
export function migrate(json: PackJson): Migrated {
  return { ok: true, json, from: null };
}
