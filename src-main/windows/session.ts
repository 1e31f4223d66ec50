/** Denies everything that a page could ask the session for. */
import type { Session } from 'electron';
import type { Journal } from '../journal';
import type { Time } from '../time';
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

/** So many an hour are journaled one by one, of the others only how many they were. */
const notedEach = 10;
const hourMs = 3_600_000;

/**
 * Journals refusals. A page can ask a thousand times a second, and for days: that must not push out
 * of the journal what else has happened.
 */
export function journalRefusals(journal: Journal, time: Time): Refusals {
  let heard = 0;
  const endHour = (): void => {
    const count = heard - notedEach;
    if (count > 0) journal.write('warning', 'refused-more', { count });
    heard = 0;
  };
  return (what, detail) => {
    if (heard === 0) time.after(hourMs, endHour).unref();
    heard += 1;
    if (heard > notedEach) return;
    journal.write('warning', 'refused', { what, detail: detail.slice(0, 200) });
  };
}
