/** What the pad and the panel for a new PIN share. */

/** The most digits that a PIN has; main judges it. */
export const PIN_ROOM = 8;
/** How long they stay without a touch. */
export const PIN_IDLE_MS = 30_000;
export const SET_UP_IDLE_MS = 60_000;
