/** What the kiosk wrote down. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of the journal that are worth a person's attention. */
export const complaints = (userData: string): string[] =>
  readFileSync(join(userData, 'journal/kiosk.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => /"level":"(warning|error)"/.test(line));
