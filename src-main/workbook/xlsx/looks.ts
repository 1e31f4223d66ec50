/** How cells look in the workbook. */
import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../drawn';

/** Has all letters of Vietnamese, on every system. */
const face = { name: 'Arial', size: 10 };

const paint = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const side = { style: 'thin', color: { rgb: 'D8CFC4' } } as const;
const border = { top: side, bottom: side, left: side, right: side };
const alignment = { vertical: 'top', wrapText: true } as const;
const locked = { locked: true };

const looks: Record<Look, CellStyle> = {
  title: {
    font: { ...face, bold: true, size: 16, color: { rgb: '7A1014' } },
    alignment,
    protection: locked,
  },
  head: {
    font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
    fill: paint('7A1014'),
    border,
    alignment,
    protection: locked,
  },
  help: {
    font: { ...face, italic: true, size: 9, color: { rgb: '5C4F48' } },
    fill: paint('F1E6D6'),
    border,
    alignment,
    protection: locked,
  },
  open: { font: face, fill: paint('FFFBE6'), border, alignment, protection: { locked: false } },
  locked: {
    font: { ...face, color: { rgb: '5C4F48' } },
    fill: paint('E7E3DE'),
    border,
    alignment,
    protection: locked,
  },
  prose: { font: face, alignment, protection: locked },
};

/**
 * The same object for the same look. The format is that of text, so that no program makes a date of a
 * period, or another number of `57,65` where commas part thousands: what is typed is read here.
 */
export const styles = Object.fromEntries(
  Object.entries(looks).map(([look, style]) => [look, { ...style, numFmt: '@' }]),
) as Record<Look, CellStyle>;
