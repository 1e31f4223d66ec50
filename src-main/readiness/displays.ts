/** What the system says of its displays. */
import { screen } from 'electron';
import { identityOf } from '../machine/placement';
import type { DisplayFacts } from './checks/display';

/** @param wanted the display that the settings name, if they do. */
export function lookAtDisplays(wanted: string | undefined): DisplayFacts {
  const displays = screen.getAllDisplays();
  return {
    displays: displays.map(({ label, size, scaleFactor }) => ({
      name: label,
      width: Math.round(size.width * scaleFactor),
      height: Math.round(size.height * scaleFactor),
    })),
    wantedIsThere:
      wanted === undefined
        ? null
        : displays.some((display) => kindOf(identityOf(display)) === kindOf(wanted)),
  };
}

export function touchSupport(): ('available' | 'unavailable' | 'unknown')[] {
  return screen.getAllDisplays().map((display) => display.touchSupport);
}

/** Plugged in elsewhere, a display has another number, but is the same panel. */
const kindOf = (identity: string): string => identity.split(' ').slice(1).join(' ');
