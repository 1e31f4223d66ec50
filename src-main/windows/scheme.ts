/** Serves the page on the kiosk's own scheme. */
import { protocol } from 'electron';
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
 * @param safePage makes the safe page from its template, which is `safe.html` in `root`.
 */
export function serveAssets(root: string, safePage: (template: string) => Promise<string>): void {
  protocol.handle('app', async ({ method, url }) => {
    if (method === 'GET' && url === safeAddress) return safe();
    const asset = method === 'GET' ? assetOf(url, root) : null;
    if (asset === null) return notFound();
    try {
      return new Response(await readFile(asset.file), { headers: headersFor(asset.type) });
    } catch {
      return notFound();
    }
  });

  async function safe(): Promise<Response> {
    const template = await readFile(join(root, 'safe.html'), 'utf8');
    return new Response(await safePage(template), {
      headers: headersFor('text/html; charset=utf-8'),
    });
  }
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headersFor('text/plain') });
}
