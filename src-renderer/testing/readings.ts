/** What a reading holds, taken apart for tests. */
import { parseScene } from '../model/scene';
import { readingOf } from '../reading/read';
import type { Reading, Row, Way } from '../reading/reading';
import { tellerOf } from '../reading/teller';
import { content } from './pack';

export const readAt = (address: string, language = 'vi'): Reading =>
  readingOf(parseScene(address), tellerOf(content, language));

export const rowsIn = ({ parts }: Reading): Row[] =>
  parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));

export const waysIn = ({ parts }: Reading): Way[] =>
  parts.flatMap((part) => {
    if (part.kind === 'ways') return part.ways;
    return part.kind === 'rows' ? part.rows.flatMap(({ way }) => way ?? []) : [];
  });

/** The addresses that one can go to, or change to. */
export const scenesIn = (reading: Reading): string[] => waysIn(reading).map(({ scene }) => scene);

/** Figures whose sources are a step away. */
export const figuresIn = (reading: Reading): string[] =>
  scenesIn(reading).flatMap((scene) => parseScene(scene).params['source'] ?? []);

/** Every text of a reading, in order. */
export const textsIn = (reading: Reading): string[] => [
  reading.eyebrow,
  reading.title,
  ...reading.parts.flatMap((part) => {
    if (part.kind === 'rows')
      return part.rows.flatMap(({ label, value = [], note = [] }) => [label, value, note].flat());
    if (part.kind === 'ways') return [part.label, ...part.ways.map(({ label }) => label)];
    return part.text;
  }),
];
