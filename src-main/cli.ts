/** The flags of the program. One parser for the launcher (`npm start -- …`) and the main process. */
import { language } from '../data/schema';

export const MODES = ['browse', 'present', 'lobby'] as const;
export type Mode = (typeof MODES)[number];

export const FORMS = ['pdf', 'png'] as const;
export type Form = (typeof FORMS)[number];

export const isLanguage = (code: string): boolean => language.safeParse(code).success;

export interface Size {
  width: number;
  height: number;
}

export interface Flags {
  /** What the screen is for; the settings say it where it is absent. `present`: it begins at the desk. */
  mode?: Mode;
  help: boolean;
  /** Built-in content, default settings and no GPU, whatever else is asked for. */
  safe?: true;
  /** A window of this size instead of the whole screen. */
  windowed?: Size;
  /** Another folder of content. */
  pack?: string;
  /** Another settings file. */
  settings?: string;
  /** The code of a language; what the content has not got is shown in its first one. */
  lang?: string;
  /** The address of the first scene; the stage checks whether there is such a scene. */
  scene?: string;
  /** The deck to begin with where the mode is `present`, or to be exported, by its id. */
  deck?: string;
  /** Opens no window for people, but writes the deck into this folder and ends. */
  export?: string;
  form?: Form;
  /** With the speaker's notes; in a PDF only. */
  notes?: true;
}

export type ParsedFlags = { ok: true; flags: Flags } | { ok: false; errors: string[] };

export const USAGE = `npm start -- [cờ / flags]

  --mode browse|present|lobby   chế độ / mode (theo cài đặt / as set)
  --windowed WxH                cửa sổ thay vì toàn màn hình / a window, not the whole screen
  --pack DIR                    thư mục nội dung / folder of content
  --settings FILE               tệp cài đặt / settings file
  --lang vi|en|…                ngôn ngữ / language
  --scene ADDRESS               màn hình đầu tiên / first scene: 'delegates?by=age&pick=31-40'
  --deck ID                     bài trình bày, với --mode present / deck, with --mode present
  --export DIR                  ghi bài trình bày ra thư mục rồi thoát / write the deck into a folder and end
  --form pdf|png                dạng của bài được ghi / form of what is written
  --notes                       kèm ghi chú của người trình bày / with the speaker’s notes
  --safe                        khởi động an toàn / a safe start: built-in content, default settings, no GPU
  --help                        trợ giúp này / this help`;

/** The smallest and largest side of a window: outside of these it is a slip of the keyboard. */
const SIDE_PX = { min: 320, max: 16384 };

/** Puts a value into the flags; false when the value makes no sense. */
type Setter = (flags: Flags, value: string) => boolean;

const setters: Readonly<Record<string, { takes: string; set: Setter }>> = {
  '--mode': {
    takes: MODES.join('|'),
    set: (flags, value) => assigned(flags, 'mode', oneOf(MODES, value)),
  },
  '--lang': {
    takes: 'vi|en|…',
    set: (flags, value) => assigned(flags, 'lang', isLanguage(value) ? value : undefined),
  },
  '--windowed': {
    takes: '1920x1080',
    set: (flags, value) => assigned(flags, 'windowed', size(value)),
  },
  '--pack': { takes: 'DIR', set: (flags, value) => assigned(flags, 'pack', value) },
  '--settings': { takes: 'FILE', set: (flags, value) => assigned(flags, 'settings', value) },
  '--deck': { takes: 'ID', set: (flags, value) => assigned(flags, 'deck', value) },
  '--export': { takes: 'DIR', set: (flags, value) => assigned(flags, 'export', value) },
  '--form': {
    takes: FORMS.join('|'),
    set: (flags, value) => assigned(flags, 'form', oneOf(FORMS, value)),
  },
  '--scene': { takes: 'ADDRESS', set: (flags, value) => assigned(flags, 'scene', value) },
};

/** They take no value. */
const switches = ['--help', '--safe', '--notes'];

/**
 * Reads flags, `--flag value` or `--flag=value`.
 * @param argv the arguments after the program (and, in Electron, after the app's path).
 * @returns the flags, or every error found, each in one line: Vietnamese, then English.
 */
export function parseFlags(argv: readonly string[]): ParsedFlags {
  const flags: Flags = { help: false };
  const errors: string[] = [];
  const seen = new Set<string>();
  const rest = [...argv];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const { name, given } = split(arg);
    const setter = Object.hasOwn(setters, name) ? setters[name] : undefined;
    if (setter === undefined && !switches.includes(name)) {
      errors.push(`Cờ không hợp lệ: ${arg} / Unknown flag: ${arg}`);
      continue;
    }
    if (seen.has(name)) errors.push(`Cờ bị lặp lại: ${name} / Flag given twice: ${name}`);
    seen.add(name);
    if (setter === undefined) {
      if (name === '--safe') flags.safe = true;
      else if (name === '--notes') flags.notes = true;
      else flags.help = true;
      if (given !== undefined) errors.push(badValue(name, given, '∅'));
      continue;
    }
    const value = given ?? next(rest);
    if (value === undefined || value === '') {
      errors.push(
        `Thiếu giá trị: ${name} ${setter.takes} / Missing value: ${name} ${setter.takes}`,
      );
    } else if (!setter.set(flags, value)) {
      errors.push(badValue(name, value, setter.takes));
    }
  }
  return errors.length === 0 ? { ok: true, flags } : { ok: false, errors };
}

function split(arg: string): { name: string; given?: string } {
  const at = arg.indexOf('=');
  if (!arg.startsWith('--') || at < 0) return { name: arg };
  return { name: arg.slice(0, at), given: arg.slice(at + 1) };
}

/** Takes the value that follows a flag, unless that is the next flag already. */
function next(rest: string[]): string | undefined {
  return rest[0]?.startsWith('--') ? undefined : rest.shift();
}

function badValue(name: string, value: string, takes: string): string {
  return `Giá trị không hợp lệ: ${name} ${value} (cần ${takes}) / Bad value: ${name} ${value} (needs ${takes})`;
}

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((candidate) => candidate === value);
}

function size(value: string): Size | undefined {
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(value);
  if (match === null) return undefined;
  const [width, height] = [Number(match[1]), Number(match[2])];
  const sane = [width, height].every((side) => side >= SIDE_PX.min && side <= SIDE_PX.max);
  return sane ? { width, height } : undefined;
}

function assigned<K extends keyof Flags>(
  flags: Flags,
  key: K,
  value: Flags[K] | undefined,
): boolean {
  if (value !== undefined) flags[key] = value;
  return value !== undefined;
}
