/** The voice that main has: a sentence comes as a WAV file and is played here. */
import type { Said, Voice } from './voice';

/** The present sentence, which may be repeated, and the next one. */
const KEPT = 2;

export interface SystemVoiceParts {
  /** A sentence as a WAV file; null where it was hushed. */
  speak(said: Said): Promise<Uint8Array | null>;
  hush(): void;
  open(): AudioContext;
}

export function systemVoice({ speak, hush, open }: SystemVoiceParts): Voice {
  const files = new Map<string, Promise<Uint8Array | null>>();
  let context: AudioContext | undefined;
  let gain: GainNode | undefined;
  let volume = 1;

  const ask = (said: Said): Promise<Uint8Array | null> => {
    const key = `${said.language} ${said.text}`;
    const asked = files.get(key) ?? speak(said);
    // The newest stands last.
    files.delete(key);
    files.set(key, asked);
    const forget = (): void => {
      if (files.get(key) === asked) files.delete(key);
    };
    asked.then((file) => file === null && forget(), forget);
    for (const old of [...files.keys()].slice(0, -KEPT)) files.delete(old);
    return asked;
  };

  return {
    async say(said, next, signal) {
      // One that was made ready may have been hushed for another one.
      const file = (await ask(said)) ?? (signal.aborted ? null : await ask(said));
      signal.throwIfAborted();
      if (file === null) throw new Error('hushed');
      if (context === undefined || gain === undefined) {
        context = open();
        gain = new GainNode(context, { gain: volume });
        gain.connect(context.destination);
      }
      // Decoding empties what it is given; the file is kept to be said again.
      const sound = await context.decodeAudioData(file.slice().buffer);
      signal.throwIfAborted();
      if (next !== undefined) ask(next).catch(() => undefined);
      await playThrough(context, gain, sound, signal);
    },
    loud(next) {
      volume = next;
      if (gain) gain.gain.value = next;
    },
    rest() {
      hush();
      files.clear();
      void context?.close();
      context = undefined;
      gain = undefined;
    },
  };
}

/** Resolves at the end of the sound; rejects at once when `signal` ends it. */
function playThrough(
  context: AudioContext,
  through: AudioNode,
  buffer: AudioBuffer,
  signal: AbortSignal,
): Promise<void> {
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(through);
  return new Promise((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        source.stop();
        reject(signal.reason as Error);
      },
      { once: true },
    );
    source.addEventListener('ended', () => resolve(), { once: true });
    source.start();
  });
}
