/** Serves the page on the kiosk's own scheme. */
import { protocol, type ProtocolResponse } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetOf, headersFor } from './assets';
import { safeAddress } from './origin';

/** Makes `app:` a scheme like https. Before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Answers `app://kiosk/…` from the files in `root`, and nothing else. After the app is ready.
 *
 * Not by `protocol.handle`: its requests are those of `fetch`, which Node loads for the first of them. That
 * takes main 70 ms of the start, while nothing is on the screen yet.
 * @param safePage makes the safe page from its template, which is `safe.html` in `root`.
 */
export function serveAssets(root: string, safePage: (template: string) => Promise<string>): void {
  protocol.registerBufferProtocol('app', ({ method, url }, respond) => {
    answer(method, url).then(respond, () => respond(notFound));
  });

  async function answer(method: string, url: string): Promise<ProtocolResponse> {
    if (method === 'GET' && url === safeAddress) {
      const template = await readFile(join(root, 'safe.html'), 'utf8');
      return found(Buffer.from(await safePage(template)), 'text/html; charset=utf-8');
    }
    const asset = method === 'GET' ? assetOf(url, root) : null;
    return asset === null ? notFound : found(await readFile(asset.file), asset.type);
  }
}

const found = (data: Buffer, type: string): ProtocolResponse => ({
  data,
  headers: headersFor(type),
});

const notFound: ProtocolResponse = {
  statusCode: 404,
  data: Buffer.alloc(0),
  headers: headersFor('text/plain'),
};
