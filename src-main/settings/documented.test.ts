/** The two tables of settings, for operators and for developers, say what the schema says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parts } from './schema';

const root = resolve(import.meta.dirname, '../..');

interface Node {
  properties?: Record<string, Node>;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  /** `{}` where every part has a default of its own. */
  default?: unknown;
}

/** Bounds and defaults that are written as the schema has them, by path. */
function valuesOf(node: Node, path: string): [string, string[]][] {
  if (node.properties && Object.keys(node.default ?? {}).length === 0) {
    return Object.entries(node.properties).flatMap(([name, part]) =>
      valuesOf(part, path === '' ? name : `${path}.${name}`),
    );
  }
  const told = [node.minimum, node.maximum, ...(node.enum ?? [])];
  const first = typeof node.default === 'object' ? undefined : node.default;
  return [[path, [...told, first].filter((value) => value !== undefined).map(String)]];
}

const settings = valuesOf(z.toJSONSchema(z.object(parts), { io: 'input' }) as Node, '').filter(
  ([path]) => !path.startsWith('hours.week.'),
);

it('the services let memory be renewed', () => {
  const text = readFileSync(resolve(root, 'build/os/linux/slice.conf'), 'utf8');
  const limit = (name: string): number =>
    Number(new RegExp(`^${name}=(\\d+)M$`, 'm').exec(text)?.[1]);
  const { memory } = z.toJSONSchema(z.object(parts), { io: 'input' }).properties as Record<
    string,
    Node
  >;
  // A second window is there while it is prepared: some 200 MB.
  expect(limit('MemoryHigh')).toBeGreaterThanOrEqual((memory?.maximum ?? NaN) + 300);
  expect(limit('MemoryMax')).toBeGreaterThan(limit('MemoryHigh'));
});

describe.each(['README.md', 'docs/huong-dan-van-hanh.md'])('%s', (file) => {
  const lines = readFileSync(resolve(root, file), 'utf8').split('\n');
  it.each([...settings, ['hours.week', []] as [string, string[]]])('%s', (path, values) => {
    const rows = lines.filter((line) => line.startsWith('|') && line.includes(`\`${path}`));
    expect(rows).not.toEqual([]);
    const says = (row: string, value: string): boolean => new RegExp(`\\b${value}\\b`).test(row);
    expect(rows.some((row) => values.every((value) => says(row, value)))).toBe(true);
  });
});
