/** Reads texts aloud: finds the voices that there are, and makes one sound at a time. */
import type { Language } from '../../data/schema';
import { runProgram, type Run } from './program';
import { voicesIn } from './voices';
import { withLengths } from './wav';

export const program = 'espeak-ng';
/** Slower than the program's own 175 words a minute: it is listened to standing, in a hall. */
const wordsPerMinute = 150;
/** A sentence takes 20 ms; a minute of sound has 2.6 MB. */
const limits = { ms: 5_000, bytes: 10_000_000 };

export interface Speech {
  /** Those of `languages` that can be read aloud; none until the system was asked. */
  voices(languages: readonly Language[]): Language[];
  /**
   * A sentence as a WAV file; null where it was stopped or another one was asked for meanwhile.
   * Rejects where the language has no voice, or the program fails.
   */
  speak(text: string, language: Language): Promise<Uint8Array | null>;
  /** Ends what is being made. */
  hush(): void;
}

/** The first scene comes first; nobody listens within these milliseconds of the start. */
const lookAfter = 1_500;

export interface SpeechParts {
  /** Called once there are voices; never where the system has none. */
  onVoices(): void;
  /** What to run; the system's program where it is left out. */
  program?: string;
  limits?: typeof limits;
  /** Milliseconds until the system is asked for its voices. */
  lookAfter?: number;
}

export function openSpeech(parts: SpeechParts): Speech {
  const run = (args: readonly string[], input: string): Run =>
    runProgram(parts.program ?? program, args, input, parts.limits ?? limits);
  let listing = '';
  let current: Run | undefined;

  const look = async (): Promise<void> => {
    // Windows has voices of its own, which the page itself speaks with.
    if (process.platform === 'win32') return;
    // Where there is no such program there is no voice, and that is no fault.
    listing = await run(['--voices'], '').done.then(String, () => '');
    if (listing !== '') parts.onVoices();
  };
  setTimeout(() => void look(), parts.lookAfter ?? lookAfter).unref();

  const hush = (): void => {
    current?.stop();
    current = undefined;
  };
  return {
    voices: (languages) => [...voicesIn(listing, languages).keys()],
    async speak(text, language) {
      const voice = voicesIn(listing, [language]).get(language);
      if (voice === undefined) throw new Error(`no voice for ${language}`);
      hush();
      const mine = run(['-v', voice, '-s', String(wordsPerMinute), '--stdin', '--stdout'], text);
      current = mine;
      try {
        const file = withLengths(await mine.done);
        if (current !== mine) return null;
        if (file === null) throw new Error(`${program} made no sound`);
        return file;
      } catch (error) {
        if (current !== mine) return null;
        throw error;
      } finally {
        if (current === mine) current = undefined;
      }
    },
    hush,
  };
}
