/** The longest text that is read in one go, in characters; the page sends sentences. */
export const longestText = 1_000;
