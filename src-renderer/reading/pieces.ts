/** Ends of sentences, else of clauses, else of words; the sign stays with what it ends. */
const ENDS = [/(?<=[.!?…]) /, /(?<=[;:]) /, /(?<=,) /, / /];

/**
 * A text in pieces that any page can hold, broken where it breathes.
 * @param most characters in a piece; a single longer word stays whole.
 */
export function pieces(text: string, most: number, ends: readonly RegExp[] = ENDS): string[] {
  const [end, ...finer] = ends;
  if (text.length <= most || !end) return [text];
  const parts = text.split(end).flatMap((part) => pieces(part, most, finer));
  return parts.reduce<string[]>((found, part) => {
    const last = found.at(-1);
    if (last === undefined || last.length + part.length >= most) return [...found, part];
    return [...found.slice(0, -1), `${last} ${part}`];
  }, []);
}
