import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../../health/cause';
import { sentenceFor, sentences } from './words';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/(\.test|testing)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** The names of all events that the sources write, in the order of the sources. */
const written = sources.flatMap((source) =>
  [...source.matchAll(/\.write\(\s*'(?:info|warning|error)',\s*([^,)]+)/g)].map(([, name = '']) =>
    name.trim(),
  ),
);
const literal = written.filter((name) => name.startsWith("'")).map((name) => name.slice(1, -1));

describe('events', () => {
  it('are found in the sources', () => {
    expect(literal).toContain('started');
    expect(literal.length).toBeGreaterThan(20);
  });

  it('are written by their names, or are causes of a recovery', () => {
    expect(written.filter((name) => !name.startsWith("'"))).toEqual(['cause']);
  });

  it.each([...new Set([...literal, ...Object.keys(codes)])])('%s has a sentence', (event) => {
    expect(Object.keys(sentences)).toContain(event);
  });

  it('in the table are all written by somebody', () => {
    const known = [...literal, ...Object.keys(codes)];
    expect(Object.keys(sentences).filter((event) => !known.includes(event))).toEqual([]);
  });
});

describe('sentenceFor', () => {
  it.each(Object.keys(sentences))('says %s in one sentence, whatever the details are', (event) => {
    for (const details of [{}, { count: 3, wrong: 5, what: 'request', problems: ['x', 'y'] }]) {
      expect(sentenceFor(event, details)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('goes on with what it does not know', () => {
    expect(sentenceFor('constructor', {})).toBe('Sự kiện “constructor”.');
  });

  it('tells numbers', () => {
    expect(sentenceFor('pin-locked', { wrong: 5, seconds: 15 })).toBe(
      'Nhập sai mã PIN 5 lần; khoá 15 giây.',
    );
    expect(sentenceFor('settings-broken', { problems: ['a', 'b'] })).toContain('a (và 1 chỗ khác)');
  });
});
