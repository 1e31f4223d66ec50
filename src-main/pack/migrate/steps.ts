/** The steps of the migration in their order, and what they say about older schemas. */
import { schemaNumber, type PackFileName } from '../../../data/schema';
import { fileNames } from '../files';
import { isEntries, type Step } from './step';
import { from1 } from './steps/from-1';

/** The first leads from schema 1 to 2, and so on; the last to today's. */
export const steps: readonly Step[] = [from1];

/** The number of the schema, whether known or not; null where there is none. */
export function schemaOf({ pack }: { pack?: unknown }): number | null {
  const schema = isEntries(pack) ? pack['schema'] : undefined;
  return typeof schema === 'number' && Number.isInteger(schema) && schema > 0 ? schema : null;
}

/** The files that a pack of this schema must have; of a newer one than today's only its manifest is known. */
export function filesOf(schema: number | null): PackFileName[] {
  if (schema !== null && schema > schemaNumber) return ['pack'];
  const added = schema === null ? [] : steps.slice(schema - 1).flatMap(({ adds }) => adds);
  return fileNames.filter((name) => !added.includes(name));
}
