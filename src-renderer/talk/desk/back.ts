/** The deck that a speaker went out from to pin scenes: the desk opens it again when they come back. */
let deck: string | undefined;

export function comeBackTo(id: string): void {
  deck = id;
}

/** Once: whoever comes to the desk later begins anew. */
export function takeBack(): string | undefined {
  const id = deck;
  deck = undefined;
  return id;
}
