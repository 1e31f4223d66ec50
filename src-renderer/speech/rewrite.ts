/** Texts are made sayable by rules, one after the other: what is written, and what is said for it. */

export type Rule = readonly [written: RegExp, said: string | ((...groups: string[]) => string)];

/** The text after every rule, in their order. A rule's function gets the groups, not the whole match. */
export function rewrite(text: string, rules: readonly Rule[]): string {
  return rules.reduce(
    (now, [written, said]) =>
      typeof said === 'string'
        ? now.replace(written, said)
        : now.replace(written, (_match: string, ...groups: unknown[]) =>
            said(...groups.map((group) => (typeof group === 'string' ? group : ''))),
          ),
    text,
  );
}

/** A rule for the words of a table, each as a whole word: longer ones first. */
export function tabled(table: Readonly<Record<string, string>>): Rule {
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return [
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    (word = '') => table[word] ?? word,
  ];
}

/** Roman numerals up to 39, as congresses, sections and annexes are counted. */
export const ROMAN = /(?<![\p{L}\p{M}\p{N}])(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{M}])/gu;

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `XIV` → 14. */
export function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
}

/** What is left over of signs that no voice says: pauses stay, quotation marks and brackets go. */
export const PAUSES: readonly Rule[] = [
  [/[“”"«»‘*_]/g, ''],
  [/\s*[([]\s*|\s*[–—·|;→]\s*|\s+-\s+|\s+\/\s+/g, ', '],
  [/\s*[)\]]/g, ', '],
  [/…/g, ', '],
  // Pauses that meet are one, and the strongest of them.
  [/[\s,]*,[\s,]*(?=[.:!?]|$)/g, ''],
  [/([.:!?])\s*,/g, '$1'],
  [/\s*,[\s,]*/g, ', '],
  [/\s+/g, ' '],
  [/^[\s,]+|\s+$/g, ''],
];
