/** What is wrong with a content pack: one finding per fault, with a sentence for a person. */
import type { Localized } from '../../data/schema';
import { titles } from './titles';
import { visible } from './visible';

export type FindingCode = keyof typeof titles;
export type PathKey = string | number;

/** A fault as a rule reports it; the path leads from the top of the file to the faulty place. */
export interface Draft {
  /** File name with its ending; empty for the pack as a whole. */
  file: string;
  path: PathKey[];
  code: FindingCode;
  found: Localized;
  expected: Localized;
}

/** A fault ready to be shown. `subject` is the id of the nearest thing around the faulty place. */
export interface Finding extends Omit<Draft, 'path'> {
  /** JSON path such as `figures[3].value`; empty for the file as a whole. */
  path: string;
  subject?: string;
}

/** The same words in both languages: for data, which has no language. */
export function same(words: string): Localized {
  return { vi: words, en: words };
}

/** Writes keys as a JSON path: `['figures', 3, 'value']` → `figures[3].value`; strange ones as `["a b"]`. */
export function pathText(path: readonly PathKey[]): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]{1,60}$/.test(key)) return `["${visible(key)}"]`;
      return i === 0 ? key : `.${key}`;
    })
    .join('');
}

/** Words with something of a stranger's pack in them, as they may be shown: nothing hidden, nothing endless. */
export function presentable({ vi, en }: Localized): Localized {
  const clean = (words: string): string => (/\S/.test(words) ? visible(words, 300) : `“${words}”`);
  return { vi: clean(vi), en: clean(en) };
}

/** One sentence that names file, path, fault, what stands there and what was expected. */
export function sentence(finding: Finding, language: 'vi' | 'en'): string {
  const place =
    finding.path === '' ? '' : language === 'vi' ? `, tại ${finding.path}` : `, at ${finding.path}`;
  const where = `${finding.file || (language === 'vi' ? 'cả gói' : 'the pack')}${place}`;
  const who = finding.subject === undefined ? '' : ` (${finding.subject})`;
  const [has, needs] = language === 'vi' ? ['Đang có', 'Cần'] : ['Found', 'Expected'];
  const title = titles[finding.code][language];
  return `${where}${who}: ${title}. ${has}: ${finding.found[language]}. ${needs}: ${finding.expected[language]}.`;
}
