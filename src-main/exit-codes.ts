/** What the kiosk's exit codes tell whoever started it; the numbers are those of sysexits.h. */

/** “Start me again”: a recovery, or an operator, has asked for it. */
export const startAgain = 75;

/** A mistake of the main process that nothing had caught. */
export const internalError = 70;

/** An installed kiosk is started with a switch that would open it; nothing is started. */
export const notAllowed = 78;
