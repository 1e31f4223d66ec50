/** The words of the tools; a hall may read them, in its language. */
import type { InkColour, Language, Tool } from '../../../src-main/contract';

interface Words extends Record<Exclude<Tool, 'pen'>, string> {
  tools: string;
  /** Opens the tools. */
  open: string;
  pens: Record<InkColour, string>;
  undo: string;
  wipe: string;
}

export const words: Record<Language, Words> = {
  vi: {
    tools: 'Cách chỉ và vẽ',
    open: 'Chỉ và vẽ',
    hand: 'Chạm',
    laser: 'Laser',
    spotlight: 'Rọi sáng',
    magnifier: 'Kính lúp',
    pens: ['Bút đỏ', 'Bút vàng', 'Bút lam'],
    eraser: 'Tẩy',
    undo: 'Bỏ nét',
    wipe: 'Xoá hết',
  },
  en: {
    tools: 'Pointing and drawing',
    open: 'Point and draw',
    hand: 'Touch',
    laser: 'Laser',
    spotlight: 'Spotlight',
    magnifier: 'Magnifier',
    pens: ['Red pen', 'Gold pen', 'Blue pen'],
    eraser: 'Eraser',
    undo: 'Undo',
    wipe: 'Clear',
  },
};
