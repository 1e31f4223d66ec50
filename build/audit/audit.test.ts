import { expect, it } from 'vitest';
import { packagesIn, withDependencies } from './shipped';
import { verdictOn } from './verdict';

it('finds the packages that a source imports', () => {
  const source = `
    import { z } from 'zod/mini';
    import Icon from '@lucide/svelte/icons/house';
    import { join } from 'node:path';
    import { near } from '../near';
    export { x } from 'd3-scale';
    const late = await import('d3-array');
    import 'svelte';`;
  expect(packagesIn(source)).toEqual(['zod', '@lucide/svelte', 'd3-scale', 'd3-array', 'svelte']);
});

it('adds what packages depend on, also in a circle', () => {
  const packages = {
    'node_modules/a': { dependencies: { b: '1' } },
    'node_modules/b': { dependencies: { a: '1', c: '1' } },
  };
  expect([...withDependencies(['a'], { packages })]).toEqual(['a', 'b', 'c']);
});

const found = (name: string, severity: string) => ({
  vulnerabilities: { [name]: { name, severity, via: [{ title: 'Bad', url: 'https://x' }] } },
});
const shipped = new Set(['svelte']);

it.each([
  ['svelte', 'high', 1],
  ['svelte', 'critical', 1],
  ['svelte', 'moderate', 0],
  ['vite', 'critical', 0],
])('%s with a %s vulnerability: %d reasons to stop', (name, severity, fatal) => {
  const verdict = verdictOn(found(name, severity), shipped);
  expect(verdict.fatal).toHaveLength(fatal);
  expect(verdict.told).toHaveLength(1 - fatal);
});

it('does not stop for a registry that does not answer', () => {
  expect(verdictOn({ message: 'no network' }, shipped)).toEqual({
    fatal: [],
    told: ['The registry tells nothing of vulnerabilities: no network'],
  });
});
