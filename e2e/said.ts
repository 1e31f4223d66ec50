/** Everything that a page says: to eyes, and to those who cannot see it. */
import type { Page } from 'playwright/test';

export interface Said {
  text: string;
  /** The language that it is said to be in. */
  lang: string;
}

const NAMES = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** The texts that are shown or told to a screen reader; what is hidden from both is left out. */
export function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate((names) => {
    const langOf = (element: Element): string =>
      element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    const said: Said[] = [];
    const tell = (text: string | null, element: Element): void => {
      const words = (text ?? '').replaceAll(/\s+/g, ' ').trim();
      if (words !== '') said.push({ text: words, lang: langOf(element) });
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of names) tell(element.getAttribute(name), element);
      if (element.matches('script, style')) continue;
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) tell(node.textContent, element);
    }
    return said;
  }, NAMES);
}
