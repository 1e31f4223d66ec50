import { app } from 'electron';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { licences } from './licences';
import { runtimeLicences } from './runtime-licences';

vi.mock('electron', () => ({ app: { getAppPath: vi.fn() } }));

const versions = { electron: '33.2.1', chrome: '130.0.1', node: '20.18.1', v8: '13.0.2' };

it('begins with the runtime, and adds what the build has listed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  mkdirSync(join(folder, 'out', 'main'), { recursive: true });
  const zod = { name: 'zod', version: '4.6.7', licence: 'MIT', text: 'MIT License' };
  writeFileSync(join(folder, 'out', 'main', 'licences.json'), JSON.stringify([zod]));
  vi.mocked(app.getAppPath).mockReturnValue(folder);
  const all = await licences();
  expect(all[0]?.name).toBe('Electron');
  expect(all.at(-1)).toEqual(zod);
});

it('gives the text of the runtime’s own licence, and says where that of its parts lies', () => {
  const [electron, ...parts] = runtimeLicences(versions, 'MIT terms', '/app/chromium.html');
  expect(electron).toEqual({
    name: 'Electron',
    version: '33.2.1',
    licence: 'MIT',
    text: 'MIT terms',
  });
  expect(parts.map(({ name }) => name)).toEqual(['Chromium', 'Node.js', 'V8', 'ffmpeg']);
  for (const { text } of parts) expect(text).toContain('/app/chromium.html');
});

it('names the file when the text is missing', () => {
  expect(runtimeLicences(versions, null, '/app/chromium.html')[0]?.text).toContain('/app/');
});
