/** A length in u as a CSS length: `rem(26)` is `0.26rem`, see ui/tokens.css. */
export const rem = (u: number): string => `${u / 100}rem`;
