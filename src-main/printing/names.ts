/** Names of files, in letters that every system takes. */

/** `Đại biểu và đại hội` → `dai-bieu-va-dai-hoi`; at most 60 letters; `fallback` where none is left. */
export function slug(text: string, fallback: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? fallback : plain;
}

/** `01-tuoi-doi.png`, so that the files stand in the order of the steps; `index` from 0. */
export function pictureName(index: number, count: number, title: string): string {
  const digits = Math.max(2, String(count).length);
  return `${String(index + 1).padStart(digits, '0')}-${slug(title, 'buoc')}.png`;
}
