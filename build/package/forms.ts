/** The forms of the program that electron-builder makes with tools which it downloads. */
import { ensureBuilt } from '../lib/built';
import { DIST } from './config';
import { make } from './make';
import { ensureUnpacked } from './unpacked';

/** For any Linux; a session of the kiosk's own comes with the Debian package alone. @returns the folder. */
export async function buildAppImage(electron: string): Promise<string> {
  await ensureUnpacked(electron);
  await make('AppImage', electron);
  return DIST;
}

/** An installer, and a program that needs none. @returns the folder. */
export async function buildForWindows(electron: string): Promise<string> {
  await ensureBuilt();
  await make('Windows', electron);
  return DIST;
}
