/** What the kiosk itself wrote down during its life. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Traces {
  lines: number;
  bytes: number;
  /** Items that the lobby played and visits that it handed over to, as main counted them. */
  items: number;
  visits: number;
  /** Lines of level warning or error. */
  incidents: string[];
}

interface Line {
  level: string;
  event: string;
  items?: number;
  visits?: number;
}

/** Reads all files of the journal in `dir`. */
export function readTraces(dir: string): Traces {
  const texts = readdirSync(dir).map((file) => readFileSync(join(dir, file), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const parsed = lines.map((line) => JSON.parse(line) as Line);
  const sum = (of: 'items' | 'visits'): number =>
    parsed.reduce((total, line) => total + (line.event === 'lobby-hour' ? (line[of] ?? 0) : 0), 0);
  return {
    lines: lines.length,
    bytes: Buffer.byteLength(texts.join('')),
    items: sum('items'),
    visits: sum('visits'),
    incidents: lines.filter((_line, at) => parsed[at]?.level !== 'info'),
  };
}
