import type { KioskDoor } from '../../src-main/contract';

declare global {
  interface Window {
    /** The one door to the main process, put there by the preload. */
    readonly kiosk: KioskDoor;
  }
}
