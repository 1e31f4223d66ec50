/** Settings while they are being changed: what differs, and which field a problem belongs to. */

/** Do two settings say the same, whatever the order of their keys? */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]),
  );
}

/** A problem that main found, at the field that it names. */
export interface Problem {
  /** `idle.seconds`, or nothing where the sentence names no field. */
  path: string;
  text: string;
}

const AT_FIELD = /^([a-z]+(?:\.[\w-]+)*): (.+)$/is;

/** `idle.seconds: từ 5 đến 3600` → path and words. */
export function readProblem(sentence: string): Problem {
  const [, path, text] = AT_FIELD.exec(sentence) ?? [];
  if (path === undefined || text === undefined) return { path: '', text: sentence };
  return { path, text };
}

/** The problems of a field and of what lies in it. */
export function problemsAt(problems: readonly Problem[], path: string): string[] {
  return problems
    .filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
    .map(({ text }) => text);
}
