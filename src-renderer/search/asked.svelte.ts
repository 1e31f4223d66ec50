/** What a visitor typed and where they are in what was found: in memory, for this visit. */
import type { Kind } from './entry';

class Asked {
  text = $state('');
  kind = $state<Kind>();
  page = $state(1);

  /** Types something else, which is looked at from its beginning. */
  type(text: string): void {
    this.text = text;
    this.kind = undefined;
    this.page = 1;
  }

  /** Looks at one kind only, or at all. */
  narrow(kind: Kind | undefined): void {
    this.kind = kind;
    this.page = 1;
  }

  forget(): void {
    this.type('');
  }
}

export const asked = new Asked();
