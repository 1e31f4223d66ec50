/** What a visitor takes home from a scene: a few lines of plain text that say where they come from. */
import { formatDate } from '../text/format';
import type { Part, Reading, Row } from '../reading/reading';
import type { Teller } from '../reading/teller';

/**
 * Bytes of UTF-8 that a code may hold: version 20 with a seventh of it to spare (ISO/IEC 18004, 20-M: 666).
 * With more its fields become smaller than a telephone at arm's length can tell apart.
 */
export const MOST_BYTES = 660;

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

const rowLine = ({ label, value, note }: Row): string =>
  `${value === undefined ? label : `${label}: ${value}`}${note === undefined ? '' : ` (${note})`}`;

/** Lines that say something; what can be chosen is of no use on paper. */
function linesOf(part: Part): string[] {
  if (part.kind === 'rows') return part.rows.map(rowLine);
  return part.kind === 'text' ? [part.text] : [];
}

/**
 * The note of a scene, in the teller's language: of which congress, what is claimed, figures and sentences
 * as far as there is room for whole lines, how many lines more the screen shows, the source with its date,
 * and the address of a public copy where there is one.
 */
export function noteOf(reading: Reading, teller: Teller, address?: string): string {
  const { congress, pack } = teller.content.pack;
  const head = [teller.tell(congress.shortName), reading.title];
  const dated = formatDate(pack.date, teller.language);
  const foot = [
    ...(reading.source === '' ? [] : [`${teller.say('source')}: ${reading.source}`]),
    teller.say('take-dated', { date: dated }),
    ...(address === undefined ? [] : [address]),
  ];
  const lines = reading.parts.flatMap(linesOf);
  const note = (count: number): string => {
    const left = lines.length - count;
    const more = left === 0 ? [] : [teller.say('take-more', { count: left })];
    return [...head, '', ...lines.slice(0, count), ...more, '', ...foot].join('\n');
  };
  let count = lines.length;
  while (count > 0 && bytes(note(count)) > MOST_BYTES) count -= 1;
  return note(count);
}
