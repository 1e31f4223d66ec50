const names = new Intl.DisplayNames('vi', { type: 'language' });

/** The Vietnamese name of a language: `en` → `Tiếng Anh`. */
export const languageName = (code: string): string => names.of(code) ?? code;
