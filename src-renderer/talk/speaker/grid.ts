/** Where an arrow key leads from `at` in a grid of `count` cells in `columns`; null where it is none. */
export function moved(key: string, at: number, columns: number, count: number): number | null {
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  const step = by[key];
  if (step === undefined) return null;
  const to = at + step;
  if (to >= 0 && to < count) return to;
  // Down from above a short last row: to its end.
  const lastRow = Math.floor((count - 1) / columns);
  return key === 'ArrowDown' && Math.floor(at / columns) < lastRow ? count - 1 : at;
}
