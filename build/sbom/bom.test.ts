import { expect, it } from 'vitest';
import { billOf, faultOfSchema, type Shipped } from './bom';

const key = 'node_modules/@lucide/svelte';
const archive = Buffer.alloc(64, 7);
const shipped: Shipped = {
  name: 'congress-kiosk',
  version: '1.0.0',
  date: new Date('2026-01-02T03:04:05Z'),
  packages: [key],
  lock: {
    [key]: { version: '1.48.0', license: 'ISC', integrity: `sha512-${archive.toString('base64')}` },
  },
  list: [
    {
      name: '@lucide/svelte',
      package: '@lucide/svelte',
      version: '1.48.0',
      licence: 'ISC',
      file: '',
    },
  ],
  runtime: { electron: '33.2.1', chrome: '130.0.6723.137', node: '20.18.1', v8: '13.0.245.19' },
};

interface Document {
  serialNumber: string;
  components: { name: string; components?: { name: string; version: string }[] }[];
}
const parse = (json: string): Document => JSON.parse(json) as Document;

it('is what the schema of CycloneDX asks for', async () => {
  expect(await faultOfSchema(billOf(shipped))).toBeNull();
  expect(await faultOfSchema('{"bomFormat":"CycloneDX"}')).toContain('specVersion');
});

it('names a package with version, licence, address and hash', () => {
  const { components } = parse(billOf(shipped));
  expect(components.find(({ name }) => name === 'svelte')).toMatchObject({
    type: 'library',
    group: '@lucide',
    version: '1.48.0',
    purl: 'pkg:npm/%40lucide/svelte@1.48.0',
    licenses: [{ license: { id: 'ISC' } }],
    hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
  });
});

it('names the runtime with what it is made of', () => {
  const electron = parse(billOf(shipped)).components.find(({ name }) => name === 'Electron');
  expect(electron?.components?.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'Chromium 130.0.6723.137',
    'ffmpeg chromium-130.0.6723.137',
    'Node.js 20.18.1',
    'V8 13.0.245.19',
  ]);
});

it('is the same for the same, and goes by another number for anything else', () => {
  const number = (what: Shipped): string => parse(billOf(what)).serialNumber;
  expect(billOf(shipped)).toBe(billOf(shipped));
  expect(number(shipped)).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-/);
  expect(number({ ...shipped, version: '1.0.1' })).not.toBe(number(shipped));
});

it('does not pass over a package that is not listed', () => {
  expect(() => billOf({ ...shipped, list: [] })).toThrow(`${key} is not listed`);
});
