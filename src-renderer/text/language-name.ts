const names = new Intl.DisplayNames('vi', { type: 'language' });

/** The Vietnamese name of a language: `en` → `Tiếng Anh`. */
export const languageName = (code: string): string => names.of(code) ?? code;

/** The same in the middle of a sentence: `tiếng Anh`. */
export function languageNameWithin(code: string): string {
  const name = languageName(code);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
