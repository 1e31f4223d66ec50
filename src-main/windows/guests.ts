/** Pages that nobody sees, each with a state of its own: what they do never reaches the stage. */
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { KioskState, WindowEvent } from '../contract';
import { isOwnFrame, type Origin } from './origin';

/** What stands behind the door for one such page. */
export interface Guest {
  state(): KioskState;
  /** Called with every event that is right. */
  onEvent(event: WindowEvent): void;
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
