/** A Vietnamese letter taken apart: `Ấ` is the letter `â`, upper case, with the tone sắc. */
export interface Letter {
  /** Lower case, with its mark and without a tone. */
  letter: string;
  upper: boolean;
  tone: Tone;
}

/** The six tones by their names without accents; `ngang` is written without a sign. */
export type Tone = 'ngang' | 'huyen' | 'sac' | 'hoi' | 'nga' | 'nang';

const SIGNS: Record<Tone, string> = {
  ngang: '',
  huyen: '\u0300',
  sac: '\u0301',
  hoi: '\u0309',
  nga: '\u0303',
  nang: '\u0323',
};

const TONES = Object.keys(SIGNS) as Tone[];

const ANY_TONE = /[\u0300\u0301\u0309\u0303\u0323]/;

/** The letter without its mark: `ơ` → `o`, `đ` → `d`. */
export function bare(letter: string): string {
  return letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
}

const take = (character: string): Letter => {
  const lower = character.toLowerCase();
  const parts = lower.normalize('NFD');
  const sign = ANY_TONE.exec(parts)?.[0] ?? '';
  return {
    letter: parts.replace(sign, '').normalize('NFC'),
    upper: lower !== character,
    tone: TONES.find((tone) => SIGNS[tone] === sign) ?? 'ngang',
  };
};

/** Takes a word in NFC apart, letter by letter. */
export function takeApart(word: string): Letter[] {
  return Array.from(word, take);
}

/** Puts a word together again, in NFC. */
export function putTogether(letters: readonly Letter[]): string {
  return letters
    .map(({ letter, upper, tone }) => {
      const lower = (letter + SIGNS[tone]).normalize('NFC');
      return upper ? lower.toUpperCase() : lower;
    })
    .join('');
}
