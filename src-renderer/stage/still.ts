/** Is this page drawn for a picture or for paper? Then nothing moves, and marks are drawn with lines. */
export const still = location.hash === '#still';
