/** More digits than any source prints. */
const maxDigits = 12;

/** A number as Vietnamese writes it: `1.234,5`; `digits` fixes how many stand after the comma. */
export function numberText(value: number, digits?: number): string {
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? maxDigits,
  }).format(value);
}
