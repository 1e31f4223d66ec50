/** How people type Vietnamese: an encoder that knows nothing of the engine that it tests. */

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/;

/** What the keys of a method are: of the tones in the order of TONES, and of the marks. */
interface Keys {
  tones: string;
  circumflex: (letter: string) => string;
  breve: string;
  horn: string;
  stroke: string;
}

const KEYS: Record<'telex' | 'vni', Keys> = {
  telex: { tones: ' fsrxj', circumflex: (letter) => letter, breve: 'w', horn: 'w', stroke: 'd' },
  vni: { tones: ' 21345', circumflex: () => '6', breve: '8', horn: '7', stroke: '9' },
};

/** A letter, the key of its mark, and the key of its tone; either key may be nothing. */
interface Typed {
  base: string;
  mark: string;
  tone: string;
}

function takeApart(letter: string, keys: Keys): Typed {
  if (letter === 'đ') return { base: 'd', mark: keys.stroke, tone: '' };
  const [base = '', ...signs] = letter.normalize('NFD');
  const toned = signs.find((sign) => TONE.test(sign));
  const marks: Record<string, string> = {
    '\u0302': keys.circumflex(base),
    '\u0306': keys.breve,
    '\u031b': keys.horn,
  };
  return {
    base,
    mark: signs.map((sign) => marks[sign] ?? '').join(''),
    tone: toned ? (keys.tones[TONES.indexOf(toned)] ?? '') : '',
  };
}

/**
 * The keys of a syllable (NFC, lower case) in every order in which people type it: each mark and the
 * tone at its letter, the tone at the end, all of them at the end, one key for both horns of `ươ`.
 */
export function ordersOf(syllable: string, method: 'telex' | 'vni'): string[] {
  const keys = KEYS[method];
  const letters = Array.from(syllable, (letter) => takeApart(letter, keys));
  const tone = letters.map((letter) => letter.tone).join('');
  const marked = letters.map(({ base, mark }) => base + mark).join('');
  const bare = letters.map(({ base }) => base).join('');
  // In Telex a second o makes ô, a third takes the mark back.
  if (method === 'telex' && bare.includes('oo')) return [marked.replace('oo', 'ooo') + tone];

  const marks = [...new Set(letters.map(({ mark }) => mark))].sort().join('');
  const horns = marked.replace(`u${keys.horn}o${keys.horn}`, `uo${keys.horn}`);
  return [
    ...new Set([
      letters.map(({ base, mark, tone: sign }) => base + mark + sign).join(''),
      marked + tone,
      horns + tone,
      bare + marks + tone,
      bare + tone + marks,
    ]),
  ];
}
