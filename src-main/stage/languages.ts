import type { Language, Pack } from '../contract';
import type { StageConfig } from './stage';

/**
 * What the stage is to know of languages: those of the pack, and the one `wanted` for the start of a visit.
 * A pack without that one starts in its first. Before there is a pack, nothing speaks against it.
 */
export function languagesOf(
  wanted: Language,
  pack?: Pick<Pack, 'pack'>,
): Pick<StageConfig, 'language' | 'languages'> {
  const languages = pack?.pack.languages ?? [wanted];
  return { languages, language: languages.includes(wanted) ? wanted : (languages[0] ?? wanted) };
}
