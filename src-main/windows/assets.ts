/** The kiosk's own scheme `app://kiosk/`: which file answers an address, and with which headers. */
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Names as the bundler writes them: no percent sign, no backslash, no segment that starts with a dot. */
const plainPath = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)+$/;

/** The file inside `root` that `url` means, or null for everything that is not ours. */
export function assetOf(url: string, root: string): { file: string; type: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'app:' || host !== 'kiosk') return null;
  const path = pathname === '/' || pathname === '' ? '/index.html' : pathname;
  const type = types[extname(path)];
  if (type === undefined || !plainPath.test(path)) return null;
  return { file: join(root, path), type };
}

/** `sandbox` without allow-modals and allow-downloads also shuts window.print() and downloads. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
  'sandbox allow-scripts allow-same-origin',
].join('; ');

/** The headers of every answer. */
export function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  };
}
