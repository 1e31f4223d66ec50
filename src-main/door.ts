/** The door between the processes, seen from main: every message is checked, and so is its sender. */
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { inspect } from 'node:util';
import { channels } from './channels';
import type { KioskState, WindowEvent } from './contract';
import { readEvent } from './messages';
import type { Guest } from './windows/guests';
import type { Refusals } from './windows/session';

export interface DoorKeeper {
  /** Does the message come from our own page? */
  isOwn(event: IpcMainEvent | IpcMainInvokeEvent): boolean;
  /** Who asks, if it is another page than the kiosk's own: what it may know and do it says itself. */
  guestOf(event: IpcMainEvent | IpcMainInvokeEvent): Guest | undefined;
  state(): Promise<KioskState>;
  /** Answers an operation that our page asks for; checks what it is asked. */
  operate(name: unknown, ask: unknown): Promise<unknown>;
  /** Called with every event that is right and comes from our page, or one that is prepared. */
  onEvent(event: WindowEvent, from: WebContents): void;
  refused: Refusals;
}

/** Opens the door. Whatever is refused is noted and otherwise ignored. */
export function openDoor(keeper: DoorKeeper): void {
  const { isOwn, guestOf, state, operate, onEvent, refused } = keeper;
  ipcMain.handle(channels.state, (event) => {
    const guest = guestOf(event);
    if (guest !== undefined) return guest.state();
    if (isOwn(event)) return state();
    refused('message', channels.state);
    throw new Error('refused');
  });
  ipcMain.handle(channels.operate, (event, name: unknown, ask: unknown) => {
    const guest = guestOf(event);
    if (guest?.operate !== undefined) return guest.operate(name, ask);
    if (guest === undefined && isOwn(event)) return operate(name, ask);
    refused('message', channels.operate);
    throw new Error('refused');
  });
  ipcMain.on(channels.event, (event, message: unknown) => {
    const guest = guestOf(event);
    const read = guest !== undefined || isOwn(event) ? readEvent(message) : null;
    if (read === null) refused('message', describe(message));
    else if (guest !== undefined) guest.onEvent(read);
    else onEvent(read, event.sender);
  });
}

/** Not as JSON: a page may send what JSON cannot say, a circle or a bigint, and must not end us by it. */
function describe(message: unknown): string {
  return inspect(message, { breakLength: Infinity });
}
