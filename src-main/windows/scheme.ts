/** Serves the page on the kiosk's own scheme. */
import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { assetOf, headersFor } from './assets';

/** Makes `app:` a scheme like https. Before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers `app://kiosk/…` from the files in `root`, and nothing else. After the app is ready. */
export function serveAssets(root: string): void {
  protocol.handle('app', async ({ method, url }) => {
    const asset = method === 'GET' ? assetOf(url, root) : null;
    if (asset === null) return notFound();
    try {
      return new Response(await readFile(asset.file), { headers: headersFor(asset.type) });
    } catch {
      return notFound();
    }
  });
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headersFor('text/plain') });
}
