/** Signs that nobody sees: what a text may hide with them, and how to show it. */

/** Control signs, signs that turn the direction of writing, blanks of no width, what is no sign at all. */
export const hidden = /[\p{C}\p{Zl}\p{Zp}\p{DI}]/u;

/** `text` on one line, shortened, its invisible signs by number: `a\u{202e}b`. */
export function visible(text: string, maxLength = 60): string {
  const signs = Array.from(text.slice(0, maxLength), (sign) =>
    hidden.test(sign) ? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}` : sign,
  );
  return `${signs.join('')}${text.length > maxLength ? '…' : ''}`;
}
