/** Brings a pack of an older schema to today's, step by step. */
import { schemaNumber } from '../../../data/schema';
import { same, type Draft } from '../finding';
import type { PackJson } from '../read';
import { schemaOf, steps } from './steps';

/** `from`: the older schema that it was of; null where nothing had to be done. */
export type Migrated =
  { ok: true; json: PackJson; from: number | null } | { ok: false; findings: Draft[] };

/**
 * A pack of a schema that nobody knows is left to the check, which names the fault.
 * @param json the parsed files, which stay as they are; files that the older schema had not are undefined.
 */
export function migrate(json: PackJson): Migrated {
  const from = schemaOf(json);
  if (from === null || from === schemaNumber) return { ok: true, json, from: null };
  if (from > schemaNumber) return { ok: false, findings: [newer(from)] };
  const today = steps.slice(from - 1).reduce((older, { bring }) => bring(older), json);
  const pack = { ...(today.pack as object), schema: schemaNumber };
  return { ok: true, json: { ...today, pack }, from };
}

function newer(schema: number): Draft {
  const expected = {
    vi: `cấu trúc ${schemaNumber}; hãy cập nhật chương trình trước, rồi dùng lại gói này`,
    en: `schema ${schemaNumber}; update the program first, then take this pack again`,
  };
  const found = same(String(schema));
  return { file: 'pack.json', path: ['schema'], code: 'newer-schema', found, expected };
}
