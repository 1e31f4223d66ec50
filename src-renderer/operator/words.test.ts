import { expect, it } from 'vitest';
import { words } from './words';

const texts = (table: object): string[] =>
  Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : texts(value as object),
  );

it('writes every text in composed letters, without loose blanks', () => {
  for (const text of texts(words)) {
    expect(text).toBe(text.normalize('NFC'));
    // What is appended to another text may begin with its comma, and may be empty.
    expect(text).toBe(text.trim());
  }
});
