import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal, readJournal } from './journal';

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

describe('readJournal', () => {
  const ever = new Date(0);

  it('reads what was written, oldest first, over all files', () => {
    const dir = newDir();
    const journal = openJournal(dir, 300);
    for (let i = 0; i < 12; i += 1) journal.write('info', `event-${i}`, { i });
    const read = readJournal(dir, ever);
    expect(read.map(({ event }) => event)).toEqual(read.map((_, i) => `event-${i}`));
    expect(read.at(-1)).toMatchObject({ level: 'info', event: 'event-11', details: { i: 11 } });
  });

  it('loses no line to the half of one before it', () => {
    const dir = newDir();
    openJournal(dir).write('info', 'started');
    appendFileSync(join(dir, 'kiosk.jsonl'), '{"at":"2026-01-0');
    openJournal(dir).write('info', 'started');
    openJournal(dir).write('info', 'started');
    expect(readJournal(dir, new Date(0))).toHaveLength(3);
    expect(readFileSync(join(dir, 'kiosk.jsonl'), 'utf8')).not.toContain('\n\n');
  });

  it('passes over what was cut or is none of ours, and goes on after it', () => {
    const dir = newDir();
    const journal = openJournal(dir);
    journal.write('info', 'before');
    appendFileSync(join(dir, 'kiosk.jsonl'), '{"at":"2026-01-01T00:00:00Z","lev\n');
    appendFileSync(
      join(dir, 'kiosk.jsonl'),
      'null\n7\n{"at":1}\n{"at":"x","level":"y","event":"z"}\n',
    );
    journal.write('error', 'after');
    expect(readJournal(dir, ever).map(({ event }) => event)).toEqual(['before', 'after']);
  });

  it('leaves out what is older', () => {
    const dir = newDir();
    openJournal(dir).write('info', 'old');
    expect(readJournal(dir, new Date(Date.now() + 1000))).toEqual([]);
  });

  it('is empty where there is nothing to read', () => {
    expect(readJournal(newDir(), ever)).toEqual([]);
    const dir = newDir();
    mkdirSync(join(dir, 'kiosk.jsonl'), { recursive: true });
    expect(readJournal(dir, ever)).toEqual([]);
  });
});
