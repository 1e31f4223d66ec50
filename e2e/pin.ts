/** A kiosk whose operator has set the PIN. */
import { scryptSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The operator's PIN in the tests. */
export const PIN = '739164';

export const pinFile = (userData: string): string => join(userData, 'operator', 'pin.json');

/** Sets it before the start, unless there is one; its hash is a quick one. */
export function givePin(userData: string): void {
  const file = pinFile(userData);
  if (existsSync(file)) return;
  const salt = Buffer.from('salt of the tests');
  const cost = { N: 2, r: 1, p: 1 };
  const pin = {
    salt: salt.toString('base64'),
    hash: scryptSync(PIN, salt, 32, cost).toString('base64'),
    cost,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pin, wrong: 0, lockedFor: 0 }), { mode: 0o600 });
}
