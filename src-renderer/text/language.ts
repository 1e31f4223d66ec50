/** A language of the interface is one JSON file: its words, its numbers and its dates. */
import type vi from './languages/vi.json';

/** Everything that the interface says and how it writes numbers and dates, in one language. */
export type LanguageWords = Omit<typeof vi, 'acronyms'> & {
  /** What initials stand for. Each language has its own: no other fills them in. */
  acronyms: Readonly<Record<string, string>>;
};

/** A file may leave out anything but its code and its name. */
export type LanguageFile = Partly<LanguageWords> & Pick<LanguageWords, 'code' | 'name'>;

type Partly<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Partly<T[K]> }
    : T;

/** What is not said in a language is said in the first of these that says it. */
export const FALLBACKS = ['en', 'vi'] as const;

/**
 * All languages by code, each complete: what a file leaves out is filled in from English, then from
 * Vietnamese. A language's numbers are written in its own way even if its file only holds its name.
 */
export function languagesOf(files: readonly LanguageFile[]): ReadonlyMap<string, LanguageWords> {
  const below = [...FALLBACKS]
    .reverse()
    .flatMap((code) => files.filter((file) => file.code === code));
  return new Map(
    files.map((file) => {
      const words = [...below, { locale: file.code }, file].reduce<object>(laid, {});
      return [file.code, { ...words, acronyms: file.acronyms ?? {} } as LanguageWords];
    }),
  );
}

/** `over` laid on `under`, table by table. */
function laid(under: object, over: object): object {
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const old = result[key];
    result[key] = isTable(old) && isTable(value) ? laid(old, value) : value;
  }
  return result;
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The language after `now`, the first after the last or after one that is not among them. */
export const nextOf = (codes: readonly string[], now: string): string =>
  codes[(codes.indexOf(now) + 1) % codes.length] ?? now;
