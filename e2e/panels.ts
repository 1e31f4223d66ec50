/** Panels as they are hung; a window of half their pixels is the same to everything but sharpness. */
import type { TestInfo } from 'playwright/test';
import type { Panel } from '../src-main/contract';
import { always } from './ground';

export interface Hung extends Panel {
  /** Of the window, `1920x1080`. */
  size: string;
}

export const PANELS: readonly Hung[] = [
  { inches: 21.5, bottom: 900, size: '1920x1080' },
  { inches: 32, bottom: 700, size: '1080x1920' },
  { inches: 43, bottom: 800, size: '1920x1080' },
  { inches: 55, bottom: 800, size: '1920x1080' },
  { inches: 65, bottom: 500, size: '1080x1920' },
  { inches: 86, bottom: 650, size: '1920x1080' },
];

export const named = ({ inches, bottom, size }: Hung): string =>
  `${inches}″ ${size.startsWith('1080') ? 'portrait' : 'landscape'} at ${bottom} mm`;

/** Flags for a kiosk on that panel, by day. */
export const hung = ({ inches, bottom, size }: Hung, info: TestInfo): string[] => [
  ...['--windowed', size],
  ...always('day', info, { panel: { inches, bottom } }),
];
