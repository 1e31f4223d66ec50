/** The colours of tokens.css as a ground has them, for the tests that weigh colours. */
import type { ShownGround } from '../marks/palette';
import css from './tokens.css?raw';

/** Every custom property with a colour or a reference, inside the rules whose selectors hold `mark`. */
function declared(mark: string): [string, string][] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = '']) => selector.includes(mark))
    .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)])
    .map(([, name = '', value = '']) => [name, value]);
}

/** Gives the `#rrggbb` of a token on a ground; throws where there is no such colour. */
export function tokensOn(ground: ShownGround): (name: string) => string {
  const values = new Map([...declared(':root'), ...declared(`'${ground}'`)]);
  return function token(name: string): string {
    const value = values.get(name) ?? '';
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (other !== undefined) return token(other);
    if (!/^#[0-9a-f]{6}$/.test(value))
      throw new Error(`no colour --${name} by ${ground}: ${value}`);
    return value;
  };
}
