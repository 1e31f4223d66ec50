import type { ProtocolResponse } from 'electron';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { policy } from './assets';
import { serveAssets } from './scheme';

type Handler = (request: object, respond: (response: ProtocolResponse) => void) => void;

const served = vi.hoisted(() => ({ handler: undefined as Handler | undefined }));

vi.mock('electron', () => ({
  protocol: {
    registerBufferProtocol: (_scheme: string, handler: Handler) => {
      served.handler = handler;
    },
  },
}));

const ask = (url: string, method = 'GET'): Promise<ProtocolResponse> =>
  new Promise((respond) => served.handler?.({ url, method }, respond));

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'assets-'));
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'safe.html'), 'safe');
  serveAssets(root, (template) => Promise.resolve(`${template} page`));
});

it('serves a file with its type and the policy', async () => {
  const response = await ask('app://kiosk/');
  expect(String(response.data)).toBe('page');
  expect(response.headers?.['content-type']).toBe('text/html; charset=utf-8');
  expect(response.headers?.['content-security-policy']).toBe(policy);
});

it('serves the safe page under the same policy', async () => {
  const response = await ask('app://kiosk/safe');
  expect(String(response.data)).toBe('safe page');
  expect(response.headers?.['content-security-policy']).toBe(policy);
});

it.each([
  ['app://kiosk/missing.js', 'GET'],
  ['app://kiosk/..%2findex.html', 'GET'],
  ['app://kiosk/', 'POST'],
])('answers 404 to %s %s', async (url, method) => {
  expect((await ask(url, method)).statusCode).toBe(404);
});
