/** For tests: changes to JSON as hands, programs and enemies make them. */
import fc from 'fast-check';
import type { PathKey } from './finding';
import { valueAt, walk } from './walk';

/** Texts that have broken programs before. */
const words = [
  '',
  ' ',
  'x',
  'Chữ khác',
  'chữ {present} khác',
  'tiếng Việt'.normalize('NFD'),
  '<script>alert(1)</script>',
  'a\u0000b',
  '\u202eđảo',
  '\ud800',
  '{',
  '{}',
  '{constructor}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'home',
  'home?constructor=1',
  'targets?open=x&try=y',
  'own-deck',
  'vi',
  '2025-02-31',
  '9999',
  'x'.repeat(2001),
  'ế '.repeat(900).trim(),
];

const numbers = [0, -0, -1, 1, 0.1, 2, 399, 1e9, 1e21, 1e308, -1e308, 5e-324, 2 ** 53];

const anything = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...words) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null]) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }).map(nested) },
);

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}

/** One change: to the value of this number, with the help of the value of that number. */
export type Edit =
  | { kind: 'put'; at: number; value: unknown }
  | { kind: 'add'; at: number; key: string; value: unknown }
  | { kind: 'drop' | 'double' | 'reverse' | 'flood'; at: number }
  | { kind: 'copy' | 'swap'; at: number; from: number };

const place = fc.nat(100_000);
const keys = ['__proto__', 'constructor', 'toString', 'zh', 'id', 'note', 'value', 'exception'];

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('put' as const), at: place, value: anything }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      at: place,
      key: fc.constantFrom(...keys),
      value: anything,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop', 'double', 'reverse', 'flood'),
      at: place,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('copy', 'swap'), at: place, from: place }),
  },
);

/** A copy of `json` with the changes made to it, in their order. */
export function edited(json: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(json);
  for (const one of edits) apply(copy, one);
  return copy;
}

type Holder = Record<PathKey, unknown>;
const plainProperty = { enumerable: true, writable: true, configurable: true };

function apply(root: unknown, one: Edit): void {
  const paths = pathsIn(root);
  const path = paths[one.at % paths.length] ?? [];
  const holder = valueAt(root, path.slice(0, -1)) as Holder;
  const key = path.at(-1) ?? '';
  const value = holder[key];
  switch (one.kind) {
    case 'put':
      holder[key] = structuredClone(one.value);
      return;
    case 'add':
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        // Not by assignment, which would set the prototype.
        Object.defineProperty(value, one.key, {
          value: structuredClone(one.value),
          ...plainProperty,
        });
      return;
    case 'drop':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 'double':
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      return;
    case 'reverse':
      if (Array.isArray(value)) value.reverse();
      else if (typeof value === 'string') holder[key] = [...value].reverse().join('');
      return;
    case 'flood':
      if (Array.isArray(value)) value.push(...Array<unknown>(500).fill(value[0]));
      return;
    case 'copy':
    case 'swap': {
      const other = paths[one.from % paths.length] ?? [];
      const otherHolder = valueAt(root, other.slice(0, -1)) as Holder;
      const otherKey = other.at(-1) ?? '';
      holder[key] = structuredClone(otherHolder[otherKey]);
      // A value that is put into itself would have no end.
      if (one.kind === 'swap') otherHolder[otherKey] = structuredClone(value);
    }
  }
}

/** Where every value of the tree stands, but for the tree itself. */
function pathsIn(root: unknown): PathKey[][] {
  const paths: PathKey[][] = [];
  walk(root, (_value, path) => {
    if (path.length > 0) paths.push([...path]);
  });
  return paths;
}
