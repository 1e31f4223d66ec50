/** Shift is off, on for the next character, or locked. */
export type Shift = 'off' | 'once' | 'locked';

const AFTER_TAP: Record<Shift, Shift> = { off: 'once', once: 'locked', locked: 'off' };

/** Shift after it was tapped: the second tap locks it. */
export function tapShift(shift: Shift): Shift {
  return AFTER_TAP[shift];
}

/** Shift after a character was written. */
export function useShift(shift: Shift): Shift {
  return shift === 'once' ? 'off' : shift;
}
