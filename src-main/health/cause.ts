/** Everything that can befall the screen, and the short code that staff read on the safe page. */
export const codes = {
  'page-gone': 'K-1',
  'page-hung': 'K-2',
  'page-not-loaded': 'K-3',
  'page-not-painted': 'K-3',
  'page-failed': 'K-3',
  'page-blank': 'K-4',
  'page-frozen': 'K-4',
  'window-closed': 'K-4',
  'gpu-gone': 'K-5',
  'gpu-failed': 'K-5',
  /** The program ended without a word: its own fault, or the power. */
  ended: 'K-6',
} as const;

export type Cause = keyof typeof codes;
