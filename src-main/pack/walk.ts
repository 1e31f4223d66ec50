/** Visits every value of a JSON tree. */
import type { PathKey } from './finding';

/** Calls `visit` for `value` and everything inside it, parents first. The path is valid only during the call. */
export function walk(
  value: unknown,
  visit: (value: unknown, path: readonly PathKey[]) => void,
): void {
  const path: PathKey[] = [];
  const step = (node: unknown): void => {
    visit(node, path);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      path.push(Array.isArray(node) ? Number(key) : key);
      step(child);
      path.pop();
    }
  };
  step(value);
}

/** The value at `path`, or undefined. */
export function valueAt(root: unknown, path: readonly PathKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? (node as Record<PathKey, unknown>)[key]
        : undefined,
    root,
  );
}

/** The id of the innermost object along `path` that has one. */
export function subjectAt(root: unknown, path: readonly PathKey[]): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const id = valueAt(root, [...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}
