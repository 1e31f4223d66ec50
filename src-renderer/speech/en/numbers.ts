/** Numbers in English words. */

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const GROUPS = ['', ' thousand', ' million', ' billion'];
const ORDINALS: Readonly<Record<string, string>> = {
  ...{ one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth' },
  ...{ nine: 'ninth', twelve: 'twelfth' },
};

/** Digits one by one: `055` → `zero five five`. */
export function digitsInEnglish(digits: string): string {
  return [...digits].map((digit) => SMALL[Number(digit)] ?? digit).join(' ');
}

/** A whole number from 0 on: 1005 → `one thousand and five`. */
export function wholeInEnglish(value: number): string {
  if (value === 0) return 'zero';
  const said: string[] = [];
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group === 0) continue;
    const joint = said.length > 0 && place === 0 && group < 100 ? 'and ' : '';
    said.push(`${joint}${hundreds(group)}${GROUPS[place]}`);
  }
  return said.join(' ');
}

function hundreds(value: number): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100];
  if (hundred === 0) return tens(rest);
  return `${SMALL[hundred]} hundred${rest === 0 ? '' : ` and ${tens(rest)}`}`;
}

function tens(value: number): string {
  if (value < SMALL.length) return SMALL[value] ?? '';
  const one = value % 10;
  return `${TENS[Math.floor(value / 10)]}${one === 0 ? '' : `-${SMALL[one]}`}`;
}

/** 20 → `twentieth`, 21 → `twenty-first`. */
export function ordinalInEnglish(value: number): string {
  return wholeInEnglish(value).replace(/[a-z]+$/, (last) => {
    return ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`;
  });
}

/** A year as it is said: 2025 → `twenty twenty-five`, 2005 → `two thousand and five`. */
export function yearInEnglish(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century % 10 === 0 && rest < 10) return wholeInEnglish(year);
  if (rest === 0) return `${tens(century)} hundred`;
  return `${tens(century)} ${rest < 10 ? `oh ${SMALL[rest]}` : tens(rest)}`;
}

/** A number as it is written in English: `4,471.5` → `four thousand … seventy-one point five`. */
export function numberInEnglish(written: string): string {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.');
  const head =
    whole.length > 1 && whole.startsWith('0')
      ? digitsInEnglish(whole)
      : wholeInEnglish(Number(whole));
  return decimals === undefined ? head : `${head} point ${digitsInEnglish(decimals)}`;
}
