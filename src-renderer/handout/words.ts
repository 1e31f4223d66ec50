/** What the sheets of notes say beside the notes, which are the speaker's own. */
import type { Language } from '../../src-main/contract';

const words = {
  vi: {
    planned: 'Dự kiến',
    notes: 'Ghi chú',
    minutes: (n: number): string => `${n} phút`,
    seconds: (n: number): string => `${n} giây`,
  },
  en: {
    planned: 'Planned',
    notes: 'Notes',
    minutes: (n: number): string => `${n} min`,
    seconds: (n: number): string => `${n} s`,
  },
} as const;

export const wordsIn = (language: Language): (typeof words)[Language] => words[language];

/** `1 phút 30 giây`; parts that are nothing are left out. */
export function planned(seconds: number, language: Language): string {
  const { minutes, seconds: say } = words[language];
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [whole > 0 ? minutes(whole) : '', rest > 0 ? say(rest) : ''].filter(Boolean).join(' ');
}
