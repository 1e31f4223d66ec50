/** The finder of a content in a language, made when it is first asked for and then kept. */
import type { Content } from '../model/content';
import type { Teller } from '../reading/teller';
import { wordsOf } from '../text/languages';
import { entriesOf } from './entries';
import { finderOf, type Finder } from './finder';
import { synonymsIn } from './synonyms';

const kept = new WeakMap<Content, Map<string, Finder>>();

export function finderFor(teller: Teller): Finder {
  const { content, language } = teller;
  const finders = kept.get(content) ?? new Map<string, Finder>();
  kept.set(content, finders);
  const known = finders.get(language);
  if (known) return known;
  const finder = finderOf(entriesOf(teller), synonymsIn(wordsOf(language).acronyms));
  finders.set(language, finder);
  return finder;
}
