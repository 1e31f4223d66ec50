/** Denies everything that a page could ask the session for. */
import type { Session } from 'electron';
import type { Journal } from '../journal';
import { mayRequest, type Origin } from './origin';

/** Permissions, devices, downloads and the network; screen sharing is refused as no handler grants it. */
export function lockSession(session: Session, origin: Origin, refused: Refusals): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    refused('permission', permission);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    refused('download', item.getURL());
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayRequest(url, origin);
    if (cancel) refused('request', url);
    answer({ cancel });
  });
}

/** Notes that something was refused. */
export type Refusals = (what: string, detail: string) => void;

/** Journals refusals, but not more than `allowed` says: a page can ask a thousand times a second. */
export function journalRefusals(journal: Journal, allowed: () => boolean): Refusals {
  return (what, detail) => {
    if (allowed()) journal.write('warning', 'refused', { what, detail: detail.slice(0, 200) });
  };
}
