/** Which PINs are taken: long enough, and not among those that people try first. */

const form = /^\d{6,8}$/;
/** Digits upwards and downwards, round and round. */
const upwards = '0123456789'.repeat(2);
const downwards = '9876543210'.repeat(2);
/** A PIN of fewer different digits is seen from the fingerprints on the glass. */
const leastDigits = 3;

/** Why `pin` cannot be one; null where it can. */
export function weaknessOf(pin: string): 'form' | 'weak' | null {
  if (!form.test(pin)) return 'form';
  const weak =
    new Set(pin).size < leastDigits || isSequence(pin) || isRepeated(pin) || mayBeDate(pin);
  return weak ? 'weak' : null;
}

/** 345678, 987654, 890123. */
function isSequence(pin: string): boolean {
  return upwards.includes(pin) || downwards.includes(pin);
}

/** 121212, 123123, 12341234: one block again and again; 123321: the same backwards. */
function isRepeated(pin: string): boolean {
  const blocks = [1, 2, 3, 4].filter((size) => pin.length % size === 0 && size < pin.length);
  const mirrored = [...pin].reverse().join('') === pin;
  return mirrored || blocks.some((size) => pin.slice(0, size).repeat(pin.length / size) === pin);
}

/** A year at either end, or day, month and year in any usual order. */
function mayBeDate(pin: string): boolean {
  if (/^(19|20)\d\d|(19|20)\d\d$/.test(pin)) return true;
  const pairs = pin.length === 6 ? [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)] : [];
  const [a = '', b = '', c = ''] = pairs;
  return isDay(a, b) || isDay(b, a) || isDay(c, b);
}

/** 31 and 04 are taken for a day as well: nobody who guesses looks into a calendar. */
function isDay(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  return day !== '' && d >= 1 && d <= 31 && m >= 1 && m <= 12;
}
