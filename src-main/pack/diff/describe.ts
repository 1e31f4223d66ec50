/** A difference between two packs as the operator reads it. */
import type { PackChange } from '../../content/types';
import type { PackFileName } from '../../../data/schema';
import { ownName, type Names } from './names';
import type { Difference, Step } from './tree';
import { valueText } from './value-text';
import { fileWords, partWords } from './words';

/** The names of the pack before and of the one after. */
export interface BothNames {
  before: Names;
  after: Names;
}

/** @param difference its trail begins with the name of the file. */
export function describe(
  difference: Difference,
  kind: PackChange['kind'],
  names: BothNames,
): PackChange {
  const { act, trail, before, after } = difference;
  const top = trail.findLastIndex(({ node }, i) => i > 0 && ownName(node) !== undefined);
  const subject = subjectOf(trail.slice(0, Math.max(top, 0) + 1));
  const inside = trail.slice(Math.max(top, 0) + 1);
  const part = partOf(inside, trail[trail.length - 2]?.node, names.after);
  const whole = isLocalized(trail.at(-2)?.node) ? trail.slice(0, -1) : trail;
  const key = String(whole.findLast(({ item }) => !item)?.key);
  const text = (value: unknown, of: Names): string | null => valueText(key, value, of);

  if (act === 'moved') {
    const what = inside.length === 0 ? '' : `: ${text(trail.at(-1)?.node, names.after) ?? ''}`;
    const [was, is] = [`thứ ${String(before)}${what}`, `thứ ${String(after)}${what}`];
    const where = [part, 'vị trí'].filter((one) => one !== '').join(', ');
    return { kind, act: 'changed', subject, part: where, before: was, after: unlike(was, is) };
  }
  if (inside.length === 0 && act !== 'changed') {
    const [was, is] = [gist(before), gist(after)];
    return { kind, act, subject, part: null, before: was, after: is };
  }
  const [was, is] = [text(before, names.before), text(after, names.after)];
  return { kind, act: 'changed', subject, part, before: was, after: unlike(was, is) };
}

/** What differs may read the same: as many strokes, the same place among others. */
function unlike(was: string | null, is: string | null): string | null {
  return was === is && is !== null ? `${is} (khác trước)` : is;
}

/** The two nearest names around the place; that of the file where there is none. */
function subjectOf(trail: readonly Step[]): string {
  const names = trail.slice(1).flatMap(({ node }) => ownName(node) ?? []);
  const file = trail[0]?.key as PackFileName;
  return names.length === 0 ? fileWords[file] : names.slice(-2).join(' › ');
}

/** What leads from the subject to the place; of a text in another language, which. */
function partOf(inside: readonly Step[], parent: unknown, names: Names): string {
  const words: string[] = [];
  inside.forEach(({ key, item }, i) => {
    if (i === inside.length - 1 && !item && isLocalized(parent)) {
      if (key !== 'vi') words.push(`${words.pop() ?? ''} (${languageName(String(key))})`.trim());
    } else if (!item) words.push(partWords[key] ?? String(key));
    else if (typeof key === 'number') words.push(`${words.pop() ?? ''} ${key}`.trim());
    else {
      const label = names.label('body', key);
      if (label !== undefined) words.push(`${words.pop() ?? ''} “${label}”`.trim());
    }
  });
  return words.join(', ');
}

const isLocalized = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'vi' in node && 'en' in node;

/** `en` → `tiếng Anh`. */
function languageName(code: string): string {
  const names = new Intl.DisplayNames('vi', { type: 'language' });
  const name = names.of(code) ?? code;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What a thing that comes or goes as a whole says, in short. */
function gist(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { body, claim, post, scene } = node as Record<string, unknown>;
  const said = [body, claim, post, scene].find((one) => one !== undefined);
  if (typeof said === 'string') return said;
  return isLocalized(said) ? (said as { vi: string }).vi : null;
}
