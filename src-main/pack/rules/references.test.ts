import { expect, it } from 'vitest';
import { z } from 'zod';
import { packFiles } from '../../../data/schema';
import { walk } from '../walk';
import { referenceKeys } from './references';

/** How an id is written in the schema's JSON form. */
const idPattern = (
  z.toJSONSchema(packFiles.pack) as { properties: Record<'id', { pattern: string }> }
).properties.id.pattern;

/** The entry that a schema node describes: the last name along its path that is not JSON Schema's. */
function entryOf(path: readonly (string | number)[]): string {
  return String(path[path.lastIndexOf('properties') + 1]);
}

it('knows every entry of the schema that holds an id', () => {
  const entries = new Set<string>();
  for (const schema of Object.values(packFiles)) {
    walk(z.toJSONSchema(schema), (node, path) => {
      if (
        typeof node === 'object' &&
        node !== null &&
        'pattern' in node &&
        node.pattern === idPattern
      ) {
        entries.add(entryOf(path));
      }
    });
  }
  // Ids themselves; the parts of a source and a formula, which the rule treats apart.
  for (const known of ['id', 'document', 'of']) expect(entries.delete(known)).toBe(true);
  expect([...entries].sort()).toEqual(Object.keys(referenceKeys).sort());
});
