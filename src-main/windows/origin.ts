/** Where the page comes from, and who may speak for it. */

/** Scheme, start page and origin of what the kiosk shows. */
export interface Origin {
  /** The page that a window loads. */
  start: string;
  origin: string;
  /** The page comes from a development server. */
  dev: boolean;
}

/** The page without a script that is shown when the other one cannot be. */
export const safeAddress = 'app://kiosk/safe';

/** The kiosk's own scheme, or the development server at `devUrl`. */
export function originOf(devUrl: string | undefined): Origin {
  if (devUrl === undefined) return { start: 'app://kiosk/', origin: 'app://kiosk', dev: false };
  return { start: new URL(devUrl).href, origin: new URL(devUrl).origin, dev: true };
}

/** Pages are loaded by main alone; only a development server loads its own again. */
export function mayNavigate(url: string, { start, dev }: Origin): boolean {
  return dev && url === start;
}

/** May the page ask for `url`? The kiosk has no network; only a development server is one. */
export function mayRequest(url: string, { origin, dev }: Origin): boolean {
  if (url.startsWith(`${origin}/`) || url.startsWith('data:image/')) return true;
  return dev && (url.startsWith(origin.replace(/^http/, 'ws')) || url.startsWith('devtools:'));
}

/** A frame as Electron shows it; `null` once it is gone. */
export interface Frame {
  readonly origin: string;
}

/** Is the sender of a message the main frame of our window, showing our page? */
export function isOwnFrame(
  sender: Frame | null,
  mainFrame: Frame | undefined,
  { origin }: Origin,
): boolean {
  // Not `new URL(frame.url).origin`: in Node that is the string 'null' for an own scheme.
  return sender !== null && sender === mainFrame && sender.origin === origin;
}
