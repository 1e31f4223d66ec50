/** Letters as large as the notes' room takes them. */

interface Setting {
  /** In points. */
  size: number;
  columns: number;
}

/** From the best to the smallest: 2000 letters, the most that notes have, fit even in short lines. */
const settings: readonly Setting[] = [
  { size: 12, columns: 1 },
  { size: 11, columns: 1 },
  { size: 10, columns: 1 },
  { size: 9, columns: 2 },
  { size: 8, columns: 2 },
  { size: 7, columns: 3 },
  { size: 6, columns: 4 },
];

/** Sets what is in `room` as large as it fits; columns too many would stand beside the room. */
export function fit(room: HTMLElement): void {
  for (const { size, columns } of settings) {
    room.style.fontSize = `${size}pt`;
    room.style.columnCount = String(columns);
    if (room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth) return;
  }
}
