/** The columns of a sheet: what each shows of a row's thing, and how it changes it. */
import type { PathKey } from '../pack/finding';
import { valueAt } from '../pack/walk';
import type { Kind } from './kinds';

/** `T` is what a row is about: a figure, a person, a step. */
export interface Column<T> {
  header: string;
  /** Stands below the header. */
  help: string;
  /** In characters. */
  width: number;
  kind: Kind;
  /** The thing's id; it names the row. */
  isId?: true;
  get(row: T): unknown;
  /** Undefined takes away. Without it the column only tells and is not read back. */
  set?(row: T, value: unknown): void;
  /** Where it lies in the thing; what the check finds there is told of this cell. */
  at?(row: T): PathKey[];
  /** May the cell be edited? Where it says nothing it may. */
  isOpen?(row: T): boolean;
  /** Must something stand here? Where it says nothing it need not. */
  isRequired?(row: T): boolean;
}

type Container = Record<PathKey, unknown>;

/** A column for what lies at `path` in the row's thing. */
export function entry<T extends object>(
  path: PathKey[],
  column: Pick<Column<T>, 'header' | 'help' | 'width' | 'kind' | 'isOpen' | 'isRequired'>,
): Column<T> {
  return {
    ...column,
    get: (row) => valueAt(row, path),
    set: (row, value) => {
      put(row, path, value);
    },
    at: () => path,
  };
}

/**
 * Sets the value at `path`, making what is missing on the way; undefined takes it away together with
 * what it leaves empty on the way.
 */
export function put(root: object, path: readonly PathKey[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const node = root as Container;
  if (rest.length > 0) {
    const child = node[key];
    const inner = isContainer(child) ? child : typeof rest[0] === 'number' ? [] : {};
    put(inner, rest, value);
    node[key] = inner;
    if (value !== undefined || Object.keys(inner).length > 0) return;
  } else if (value !== undefined) {
    node[key] = value;
    return;
  }
  if (Array.isArray(root) && typeof key === 'number') root.splice(key, 1);
  else Reflect.deleteProperty(node, key);
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The same thing with its keys in the order of `keys`, those that are not in it last. */
export function inOrder<T extends object>(thing: T, keys: readonly string[]): T {
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(thing).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries) as T;
}
