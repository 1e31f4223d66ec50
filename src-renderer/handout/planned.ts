import type { Language } from '../../src-main/contract';
import { fill, messagesIn } from '../text/messages';

/** `1 phút 30 giây`; parts that are nothing are left out. */
export function planned(seconds: number, language: Language): string {
  const say = messagesIn(language);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [
    whole > 0 ? fill(say.minutes, { n: whole }) : '',
    rest > 0 ? fill(say.seconds, { n: rest }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
