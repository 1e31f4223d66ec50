/** Texts that are cut, covered, outside the screen or over each other. */
import type { Page } from 'playwright/test';

/** What is wrong with the texts on the screen, in words. */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      box: DOMRect;
      block: Element;
    }
    const SLACK = 2;
    const root = document.querySelector('[data-sheet]') ?? document.body;
    const faults: string[] = [];
    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const inside = (box: DOMRect, room: DOMRect): boolean =>
      box.left >= room.left - SLACK &&
      box.right <= room.right + SLACK &&
      box.top >= room.top - SLACK &&
      box.bottom <= room.bottom + SLACK;
    const clippers = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.overflow !== 'visible' || style.clipPath !== 'none') found.push(up);
      }
      return found;
    };
    /** A hit area may lie over words that one can see through it; paint may not. */
    const paints = (element: Element): boolean => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
    };
    const screen = new DOMRect(0, 0, window.innerWidth, window.innerHeight);

    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (!text || !parent || parent.closest('.sr')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Blocks flow as one: their own lines may touch, other texts may not come near them.
      let block: Element = parent;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) {
        block = block.parentElement;
      }
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        if (!inside(box, screen)) faults.push(`outside the screen: “${text}”`);
        const cut = clippers(parent).find((up) => !inside(box, up.getBoundingClientRect()));
        if (cut) faults.push(`cut: “${text}” by ${cut.tagName}.${cut.className}`);
        const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const touchable = getComputedStyle(parent).pointerEvents !== 'none';
        if (over && touchable && paints(over) && !over.contains(parent) && !parent.contains(over)) {
          faults.push(`covered: “${text}” by ${over.tagName}.${over.className}`);
        }
        lines.push({ text, box, block });
      }
    }

    // The letters themselves stand in the middle half of a line box.
    const body = ({ box }: Line): DOMRect =>
      new DOMRect(box.x, box.y + box.height / 4, box.width, box.height / 2);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (one.block === other.block) continue;
        const [a, b] = [body(one), body(other)];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > SLACK && down > SLACK) faults.push(`“${one.text}” over “${other.text}”`);
      }
    });
    return [...new Set(faults)];
  });
}
