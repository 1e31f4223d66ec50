/** What differs between two JSON trees; items of lists are told apart by their ids, not by their places. */
import { moved } from './moved';

/** One step from the top towards a place: the key, and what hangs there, before the change where it did already. */
export interface Step {
  /** Of an item of a list its id, or its place from 1 where it has none. */
  key: string | number;
  node: unknown;
  item?: true;
}

export interface Difference {
  act: 'added' | 'removed' | 'changed' | 'moved';
  trail: readonly Step[];
  /** Of a moved item its place, from 1; undefined where there is nothing. */
  before: unknown;
  after: unknown;
}

/**
 * All differences. Items of lists are added, removed or moved as a whole; everything else is followed
 * down to single values, or to what lies under a key that is `opaque`.
 */
export function differences(
  before: unknown,
  after: unknown,
  trail: readonly Step[],
  opaque: ReadonlySet<string> = new Set(),
): Difference[] {
  const key = trail.at(-1)?.key;
  const whole = typeof key === 'string' && opaque.has(key);
  const lists = whole ? null : both(before, after, isList, []);
  if (lists !== null) return inLists(...lists, trail, opaque);
  const objects = whole ? null : both(before, after, isObject, {});
  if (objects !== null) {
    const [old, now] = objects;
    const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...keys].flatMap((name) => {
      const [one, other] = [old[name], now[name]];
      return differences(one, other, [...trail, { key: name, node: one ?? other }], opaque);
    });
  }
  return equal(before, after) ? [] : [{ act: 'changed', trail, before, after }];
}

type List = readonly unknown[];
type Entries = Readonly<Record<string, unknown>>;

function inLists(
  before: List,
  after: List,
  trail: readonly Step[],
  opaque: ReadonlySet<string>,
): Difference[] {
  const [old, now] = [keyed(before), keyed(after)];
  const names = old === null || now === null ? byPlace(before, after) : { old, now };
  const found: Difference[] = [];
  const wasAt = new Map(names.old.map((name, i) => [name, i]));
  const isAt = new Map(names.now.map((name, i) => [name, i]));
  names.old.forEach((name, i) => {
    const item = before[i];
    const at = [...trail, stepTo(item, i)];
    if (!isAt.has(name)) found.push({ act: 'removed', trail: at, before: item, after: undefined });
  });
  const others = new Set(moved(names.old, names.now));
  names.now.forEach((name, i) => {
    const item = after[i];
    const was = wasAt.get(name);
    const at = [...trail, stepTo(was === undefined ? item : before[was], i)];
    if (was === undefined) {
      found.push({ act: 'added', trail: at, before: undefined, after: item });
      return;
    }
    if (others.has(name)) found.push({ act: 'moved', trail: at, before: was + 1, after: i + 1 });
    found.push(...differences(before[was], item, at, opaque));
  });
  return found;
}

/** What tells the items of a list apart: themselves, or an entry of theirs; null where nothing does. */
function keyed(list: List): string[] | null {
  const names = list.map((item) => {
    if (typeof item === 'string') return item;
    const { id, body, figure, count } = (item ?? {}) as Entries;
    return [id, body, figure, count].find((one) => typeof one === 'string');
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === list.length && new Set(known).size === list.length ? known : null;
}

const stepTo = (item: unknown, i: number): Step => {
  const [name] = keyed([item]) ?? [];
  return { key: name ?? i + 1, node: item, item: true };
};

/** Names by place for lists without ids; what follows an item that is put in or taken out keeps its own. */
function byPlace(before: List, after: List): { old: string[]; now: string[] } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && equal(before[head], after[head])) head += 1;
  const middle = shorter - head;
  let tail = 0;
  while (tail < middle && equal(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const name = (list: List): string[] =>
    list.map((_item, i) => (i < list.length - tail ? `${i}` : `end ${list.length - i}`));
  return { old: name(before), now: name(after) };
}

/**
 * Both, if they are alike; `none` in the place of one that is not there. An empty list or object is not
 * the same as none, and has no inside to tell it by.
 */
function both<T extends object>(
  a: unknown,
  b: unknown,
  is: (value: unknown) => value is T,
  none: T,
): [T, T] | null {
  if (is(a) && is(b)) return [a, b];
  const one = a ?? b;
  if ((a !== undefined && b !== undefined) || !is(one) || Object.keys(one).length === 0)
    return null;
  return a === undefined ? [none, one] : [one, none];
}

const isList = (value: unknown): value is List => Array.isArray(value);
const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const equal = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
