/** Numbers that were typed as text, as Vietnamese writes them: 1.234,5 and 57,65. */

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^\d+(?:,\d+)?$/;

/** The number, or null where the text is none; a sign of per cent behind it may stand. */
export function typedNumber(text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replace(/%$/, '');
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const digits = sign < 0 ? bare.slice(1) : bare;
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  const number = sign * Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** With a comma, and without thousands' points: 1234,5. */
export function writtenNumber(value: number): string {
  return String(value).replace('.', ',');
}
