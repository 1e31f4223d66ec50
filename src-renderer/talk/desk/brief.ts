/** A text of not more than so many characters, cut between two words; a quoted figure is never cut. */
export function brief(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/\s\S*$/, '');
  const quoteOpen = cut.lastIndexOf('{') > cut.lastIndexOf('}');
  const whole = quoteOpen ? cut.slice(0, cut.lastIndexOf('{')) : cut;
  return `${whole.trimEnd()} …`;
}
