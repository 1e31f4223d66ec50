/**
 * Where the keys for low reach are: a desk within the easy band of heights.
 *
 *     ┌───────────────┐
 *     │     scene     │ room
 *     ├───────────────┤
 *     │ ways   ways   │ ─┐ 1100 mm
 *     │ way-finding   │  │ keys
 *     │ aids, pages   │ ─┘  800 mm
 *     │     quiet     │
 *     └───────────────┘
 *
 * The desk is as low in the band as it can be: so much more room is left for the scene.
 */
import type { Size, Standing } from '../../ui/panel';
import { EASY } from './reach';

export interface Desk {
  /** Height of what is left above the desk and its edge, px. */
  room: number;
  /** Height of the woven edge between them, px. */
  edge: number;
  /** The keys as a whole, px from the upper left corner of the panel. */
  top: number;
  end: number;
  left: number;
  width: number;
  /** Keys side by side of those that are always there. */
  columns: number;
  /** Keys side by side, and rows, of the scene's ways. */
  wayColumns: number;
  wayRows: number;
  /** Height of a key, the gap between keys, and the size of text, px. */
  key: number;
  gap: number;
  text: number;
}

/** All in mm. */
const SMALLEST_KEY = 20;
const KEY = { from: 22, to: 40 };
const GAP = 3;
const MARGIN = 6;
/** Nobody who sits reaches wider. */
const WIDEST = 1200;
/** Of a key, u. */
const KEY_U = 60;
const EDGE_U = 24;
/** Two lines of text in a key, and a word of this length in its width, em. */
const LINES = 2.6;
const WORD = 8;
/** Keys for larger text grow no further: the scene needs room as well. */
const MOST_GROWN = 1.5;

/** @param text the size of text that is wanted, in percent. */
export function deskOf(panel: Standing, { width, height }: Size, text = 100): Desk {
  const portrait = height > width;
  const [columns, fixedRows] = portrait ? [4, 4] : [8, 2];
  const [wayColumns, wayRows] = portrait ? [2, 3] : [4, 2];
  const rows = fixedRows + wayRows;
  const { mm } = panel;
  const u =
    (portrait ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)) / mm;

  const from = Math.max(EASY.from, panel.bottom) + MARGIN;
  const to = Math.min(EASY.to, panel.top) - MARGIN;
  const wanted = clamp(KEY_U * u, KEY.from, KEY.to) * Math.min(text / 100, MOST_GROWN);
  const key = clamp((to - from + GAP) / rows - GAP, SMALLEST_KEY, wanted);
  const all = rows * (key + GAP) - GAP;
  // Of a panel that hangs low, as far down as it goes.
  const upper = Math.min(from + all, Math.max(panel.top - MARGIN, panel.bottom + all));
  const across = Math.min(width / mm - 2 * MARGIN, WIDEST);
  const top = panel.yAt(upper);
  const edge = EDGE_U * u * mm;
  return {
    room: top - MARGIN * mm - edge,
    edge,
    top,
    end: top + all * mm,
    left: (width - across * mm) / 2,
    width: across * mm,
    columns,
    wayColumns,
    wayRows,
    key: key * mm,
    gap: GAP * mm,
    text: Math.min(key / LINES, (across + GAP) / columns / WORD) * mm,
  };
}

const clamp = (value: number, from: number, to: number): number =>
  Math.min(Math.max(value, from), to);
