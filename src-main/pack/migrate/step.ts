/** What every step of the migration is. */
import type { PackFileName } from '../../../data/schema';
import type { PackJson } from '../read';

/** From one schema to the next. */
export interface Step {
  /** Files that the older schema had not. */
  adds: readonly PackFileName[];
  /** Fills in what the newer schema demands. It changes nothing of `json`, which may be of any shape. */
  bring(json: PackJson): PackJson;
}

export type Entries = Readonly<Record<string, unknown>>;

export const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
