import type { Language } from '../../src-main/contract';

/** What a voice is given to say. */
export interface Said {
  text: string;
  language: Language;
}

/** Something that can say a sentence. */
export interface Voice {
  /**
   * Says it; resolves once it is said. Rejects when it cannot be said, and when `signal` ends it.
   * @param next what is likely to be said after it, to be made ready meanwhile.
   */
  say(said: Said, next: Said | undefined, signal: AbortSignal): Promise<void>;
  /** 0 to 1, from now on. */
  loud(volume: number): void;
  /** Nothing is to be said for now: lets go of the machine's sound. */
  rest(): void;
}
