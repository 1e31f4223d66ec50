/** What is on the screen, in millimetres of its panel. */
import type { Page } from 'playwright/test';
import type { Hung } from './panels';

/** Something to be touched, in mm: its hit area, and how high above the floor its edges are. */
export interface Target {
  name: string;
  width: number;
  height: number;
  from: number;
  to: number;
  /** One of those that every screen has, or that a page or a choice is turned by. */
  main: boolean;
  /** Nobody finds the way without it. */
  essential: boolean;
}

/** Everything that can be touched; what lies under something else cannot. */
export function targets(page: Page, panel: Hung): Promise<Target[]> {
  return page.evaluate(({ inches, bottom }) => {
    const TARGETS = 'button, [role="button"], [role="slider"], a[href], input';
    const ESSENTIAL = '[data-rail] *, nav.bar *, [data-pages] *, [data-low] *, .close';
    const MAIN = `${ESSENTIAL}, .choice *`;
    const mm = Math.hypot(innerWidth, innerHeight) / (inches * 25.4);
    const found: Target[] = [];
    for (const target of document.querySelectorAll(TARGETS)) {
      const box = target.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hits = (left: number, top: number): boolean => {
        const hit = document.elementFromPoint(left, top);
        return hit !== null && target.contains(hit);
      };
      if (!hits(x, y) || target.getAttribute('aria-hidden') === 'true') continue;
      /** How far its hit area goes from the middle, px. */
      const reach = (across: number, down: number): number => {
        let far = 0;
        while (hits(x + across * (far + 1), y + down * (far + 1))) far += 1;
        return far;
      };
      const [left, right, up, down] = [reach(-1, 0), reach(1, 0), reach(0, -1), reach(0, 1)];
      found.push({
        name: target.textContent?.trim() || (target.getAttribute('aria-label') ?? ''),
        width: (left + right + 1) / mm,
        height: (up + down + 1) / mm,
        from: bottom + (innerHeight - y - down) / mm,
        to: bottom + (innerHeight - y + up) / mm,
        main: target.matches(MAIN),
        essential: target.matches(ESSENTIAL),
      });
    }
    return found;
  }, panel);
}

/** Heights of capitals in mm: of running text, and of the smallest text on the screen. */
export function capitals(page: Page, { inches }: Hung): Promise<{ body: number; least: number }> {
  return page.evaluate((diagonal) => {
    const mm = Math.hypot(innerWidth, innerHeight) / (diagonal * 25.4);
    const canvas = document.createElement('canvas').getContext('2d');
    const heightOf = (element: Element): number => {
      if (!canvas) return NaN;
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return canvas.measureText('H').actualBoundingBoxAscent / mm;
    };
    const least: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent || parent.closest('.sr, script, style')) continue;
      if (parent.checkVisibility({ visibilityProperty: true })) least.push(heightOf(parent));
    }
    return { body: heightOf(document.body), least: Math.min(...least) };
  }, inches);
}

/** Texts of the desk's keys that their keys do not hold. */
export function cutKeys(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-low] button')].flatMap((key) => {
      const range = document.createRange();
      range.selectNodeContents(key);
      const [text, box] = [range.getBoundingClientRect(), key.getBoundingClientRect()];
      const holds =
        text.left >= box.left &&
        text.right <= box.right &&
        text.top >= box.top - 1 &&
        text.bottom <= box.bottom + 1;
      return holds ? [] : [key.textContent.trim()];
    }),
  );
}
