import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { policy } from './assets';
import { serveAssets } from './scheme';

const served = vi.hoisted(() => ({ answer: (_request: Request): unknown => undefined }));

vi.mock('electron', () => ({
  protocol: {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
      served.answer = handler;
    },
  },
}));

const ask = (url: string, method = 'GET'): Promise<Response> =>
  served.answer({ url, method } as Request) as Promise<Response>;

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'assets-'));
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'safe.html'), 'safe');
  serveAssets(root, (template) => Promise.resolve(`${template} page`));
});

it('serves a file with its type and the policy', async () => {
  const response = await ask('app://kiosk/');
  expect(await response.text()).toBe('page');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe(policy);
});

it('serves the safe page under the same policy', async () => {
  const response = await ask('app://kiosk/safe');
  expect(await response.text()).toBe('safe page');
  expect(response.headers.get('content-security-policy')).toBe(policy);
});

it.each([
  ['app://kiosk/missing.js', 'GET'],
  ['app://kiosk/..%2findex.html', 'GET'],
  ['app://kiosk/', 'POST'],
])('answers 404 to %s %s', async (url, method) => {
  expect((await ask(url, method)).status).toBe(404);
});
