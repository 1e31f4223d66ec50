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

/** A problem that main found, at the field that it is about. */
export interface Problem {
  /** `idle.seconds`, or nothing where it is about no field. */
  path: string;
  text: string;
}

/**
 * Puts each sentence to its field. At the field nobody needs its name again:
 * `Âm lượng (%): không được quá 100` → `Không được quá 100`.
 */
export function readProblems(sentences: readonly string[], fields: readonly string[]): Problem[] {
  return sentences.map((sentence, index) => {
    const path = fields[index] ?? '';
    const [, fault] = /^[^:]+: (.+)$/s.exec(sentence) ?? [];
    if (path === '' || fault === undefined) return { path, text: sentence };
    return { path, text: fault.charAt(0).toLocaleUpperCase('vi') + fault.slice(1) };
  });
}

/** The problems of a field and of what lies in it. */
export function problemsAt(problems: readonly Problem[], path: string): string[] {
  return problems
    .filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
    .map(({ text }) => text);
}
