import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openJournal } from './journal';

const newDir = (): string => join(mkdtempSync(join(tmpdir(), 'journal-')), 'journal');
const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

it('writes one object a line', () => {
  const dir = newDir();
  const journal = openJournal(dir);
  journal.write('info', 'started', { version: '1.0.0' });
  journal.write('error', 'page-gone');
  expect(lines(join(dir, 'kiosk.jsonl'))).toEqual([
    { at: expect.any(String), level: 'info', event: 'started', version: '1.0.0' },
    { at: expect.any(String), level: 'error', event: 'page-gone' },
  ]);
});

it('keeps five files of limited size', () => {
  const dir = newDir();
  const journal = openJournal(dir, 500);
  for (let i = 0; i < 100; i += 1) journal.write('info', `event-${i}`);
  const files = readdirSync(dir).sort();
  expect(files).toEqual([
    'kiosk.1.jsonl',
    'kiosk.2.jsonl',
    'kiosk.3.jsonl',
    'kiosk.4.jsonl',
    'kiosk.jsonl',
  ]);
  for (const file of files) expect(statSync(join(dir, file)).size).toBeLessThanOrEqual(500);
  expect(lines(join(dir, 'kiosk.jsonl')).at(-1)).toMatchObject({ event: 'event-99' });
});

it('goes on where a file was deleted', () => {
  const dir = newDir();
  const journal = openJournal(dir, 100);
  for (let i = 0; i < 4; i += 1) journal.write('info', `event-${i}`);
  expect(lines(join(dir, 'kiosk.jsonl'))).toMatchObject([{ event: 'event-3' }]);
});

it('cuts an event that is too long', () => {
  const dir = newDir();
  openJournal(dir).write('error', 'long', { text: 'x'.repeat(1e6) });
  expect(statSync(join(dir, 'kiosk.jsonl')).size).toBeLessThan(64 * 1024);
  expect(lines(join(dir, 'kiosk.jsonl'))).toMatchObject([{ event: 'long' }]);
});

it('never throws', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'journal-')), 'file');
  writeFileSync(file, '');
  const journal = openJournal(join(file, 'journal'));
  expect(() => journal.write('info', 'started')).not.toThrow();
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(() => journal.write('info', 'circle', circle)).not.toThrow();
});
