import { expect, it } from 'vitest';
import type { KioskStatus } from '../../src-main/contract';
import { concerns, overall } from './health';

const GIGA = 1024 ** 3;
const now = Date.parse('2025-09-17T12:00:00Z');
const well: KioskStatus = {
  version: '1',
  built: null,
  electron: '33',
  chrome: '130',
  uptime: 1,
  memory: { used: 1, budget: 2 },
  disk: { free: 50 * GIGA, total: 100 * GIGA },
  gpu: true,
  pack: { name: 'x', revision: 1, builtIn: true, figures: 1, people: 1 },
  packWarning: null,
  displays: [],
  incidents: [],
  mode: 'browse',
  lastTouch: null,
};
const incident = (level: 'warning' | 'error', at: string): KioskStatus['incidents'] => [
  { at, level, event: 'x', text: 'x' },
];

it.each<[Partial<KioskStatus>, string]>([
  [{}, 'good'],
  [{ disk: null }, 'good'],
  [{ packWarning: 'x' }, 'attention'],
  [{ memory: { used: 3, budget: 2 } }, 'attention'],
  [{ disk: { free: GIGA, total: 100 * GIGA } }, 'bad'],
  [{ disk: { free: GIGA / 10, total: GIGA } }, 'bad'],
  [{ incidents: incident('warning', '2025-09-17T11:00:00Z') }, 'attention'],
  [{ incidents: incident('error', '2025-09-17T11:00:00Z') }, 'bad'],
  [{ incidents: incident('error', '2025-09-15T11:00:00Z') }, 'good'],
])('%j is %s', (change, word) => {
  expect(overall(concerns({ ...well, ...change }, now))).toBe(word);
});
