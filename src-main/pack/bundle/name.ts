/** Names that strangers chose, as they may be shown. */

/** More of a name is not shown. */
const maxLength = 60;

/** `name` on one line, shortened, its invisible characters by number: `a\u{202e}b`. */
export function shown(name: string): string {
  const visible = [...name.slice(0, maxLength)]
    .map((sign) =>
      /[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(sign)
        ? `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`
        : sign,
    )
    .join('');
  return name.length > maxLength ? `${visible}…` : visible;
}
