/** Pages beside the kiosk's own, each with a state of its own: unseen ones, and the speaker's. */
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { KioskState, WindowEvent } from '../contract';
import { isOwnFrame, type Origin } from './origin';

/** What stands behind the door for one such page. */
export interface Guest {
  state(): KioskState | Promise<KioskState>;
  /** Called with every event that is right. */
  onEvent(event: WindowEvent): void;
  /** Answers what it may ask for; it may ask for nothing where this is absent. */
  operate?(name: unknown, ask: unknown): Promise<unknown>;
}

export interface Guests {
  /** Who asks, if it is such a page, and it shows our own. */
  of(event: IpcMainEvent | IpcMainInvokeEvent): Guest | undefined;
  /** Opens the door to a page until it is destroyed. */
  admit(contents: WebContents, guest: Guest): void;
}

export function openGuests(origin: Origin): Guests {
  const guests = new Map<WebContents, Guest>();
  return {
    of: ({ sender, senderFrame }) =>
      isOwnFrame(senderFrame, sender.mainFrame, origin) ? guests.get(sender) : undefined,
    admit(contents, guest) {
      guests.set(contents, guest);
      contents.once('destroyed', () => guests.delete(contents));
    },
  };
}
