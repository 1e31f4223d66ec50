/** The empty pack follows every change of the schema and of the rules. */
import { expect, it } from 'vitest';
import { diffPacks } from '../../src-main/pack/diff/diff';
import { acceptPack } from '../../src-main/pack/load';
import { walk } from '../../src-main/pack/walk';
import { emptyPack } from './template';

it('is good', () => {
  const result = acceptPack(emptyPack('2040-10-01'));
  expect(result.ok ? [] : result.findings).toEqual([]);
});

it('differs from one of another day in nothing but dates', () => {
  const changes = diffPacks(emptyPack('2040-10-01'), emptyPack('2040-10-02'));
  expect(changes.map(({ after }) => after)).toEqual(changes.map(() => '2/10/2040'));
});

it('names no congress', () => {
  const { units: _units, ...rest } = emptyPack('2040-10-01');
  const named: string[] = [];
  walk(rest, (value) => {
    if (typeof value === 'string' && /Cao Bằng|XX|2025|399/.test(value)) named.push(value);
  });
  expect(named).toEqual([]);
});
