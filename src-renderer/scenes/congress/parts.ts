import type { SourceRef } from '../../../src-main/contract';

/** The parts of the congress view, in the order of its doors. */
export const PARTS = [
  'days',
  'theme',
  'attendance',
  'agenda',
  'elections',
  'mandate',
  'publication',
  'sources',
  'reading',
] as const;
export type PartId = (typeof PARTS)[number];

export const partOf = (id: string | undefined): PartId =>
  PARTS.find((part) => part === id) ?? PARTS[0];

/** Where theme and motto stand. */
export const THEME_SOURCES: readonly SourceRef[] = [
  { document: 'booklet', section: 'I.4' },
  { document: 'booklet', section: 'I.5' },
];
