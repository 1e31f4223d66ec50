/** The voices that the platform itself brings (Windows, macOS), where they need no network. */
import type { Language } from '../../src-main/contract';
import type { Voice } from './voice';

/** Slower than usual: it is listened to standing, in a hall. */
const RATE = 0.9;

/** The voice of this machine for a language: `vi` is spoken by `vi-VN`; undefined where there is none. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  return voices.find(
    ({ lang, localService }) =>
      localService && lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0],
  );
}

export function platformVoice(synthesis: SpeechSynthesis): Voice {
  let volume = 1;
  return {
    say: ({ text, language }, _next, signal) =>
      new Promise((resolve, reject) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = localVoice(synthesis.getVoices(), language) ?? null;
        utterance.lang = utterance.voice?.lang ?? language;
        utterance.rate = RATE;
        utterance.volume = volume;
        utterance.onend = () => resolve();
        utterance.onerror = ({ error }) => reject(new Error(error));
        signal.addEventListener(
          'abort',
          () => {
            synthesis.cancel();
            reject(signal.reason as Error);
          },
          { once: true },
        );
        synthesis.speak(utterance);
      }),
    loud: (next) => (volume = next),
    rest: () => synthesis.cancel(),
  };
}
