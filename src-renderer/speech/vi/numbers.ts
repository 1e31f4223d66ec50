/** Numbers in Vietnamese words. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', ' nghìn', ' triệu'];
const BILLION = 1_000_000_000;

/** Digits one by one: `055` → `không năm năm`. */
export function digitsInVietnamese(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** A whole number from 0 on: 4471 → `bốn nghìn bốn trăm bảy mươi mốt`. */
export function wholeInVietnamese(value: number): string {
  if (value === 0) return 'không';
  if (value >= BILLION) {
    const rest = value % BILLION;
    const head = `${wholeInVietnamese(Math.floor(value / BILLION))} tỉ`;
    return rest === 0 ? head : `${head} ${groups(rest, true)}`;
  }
  return groups(value, false);
}

/** @param after whether larger groups have been said: then an empty hundred is said as well. */
function groups(value: number, after: boolean): string {
  const said: string[] = [];
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group > 0) said.push(`${hundreds(group, after || said.length > 0)}${GROUPS[place]}`);
  }
  return said.join(' ');
}

/** @param full 5 is said `không trăm linh năm` */
function hundreds(value: number, full: boolean): string {
  const rest = value % 100;
  const head = value >= 100 || full ? `${DIGITS[Math.floor(value / 100)]} trăm` : '';
  if (rest === 0) return head;
  const tail = rest < 10 && head !== '' ? `linh ${DIGITS[rest]}` : tens(rest);
  return head === '' ? tail : `${head} ${tail}`;
}

function tens(value: number): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  if (ten === 0) return DIGITS[one] ?? '';
  const head = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`;
  if (one === 0) return head;
  // “một” after twenty is “mốt”, “năm” after ten is “lăm”.
  if (one === 1 && ten > 1) return `${head} mốt`;
  return `${head} ${one === 5 ? 'lăm' : DIGITS[one]}`;
}

/** A number as it is written in Vietnamese: `4.471,5` → `bốn nghìn bốn trăm bảy mươi mốt phẩy năm`. */
export function numberInVietnamese(written: string): string {
  const [whole = '', decimals] = written.replaceAll('.', '').split(',');
  // What begins with a nought is no amount but a number of a house or a paper.
  const head =
    whole.length > 1 && whole.startsWith('0')
      ? digitsInVietnamese(whole)
      : wholeInVietnamese(Number(whole));
  return decimals === undefined ? head : `${head} phẩy ${decimalsInVietnamese(decimals)}`;
}

/** `65` → `sáu mươi lăm`; `07` and `125` digit by digit. */
function decimalsInVietnamese(decimals: string): string {
  const asNumber = decimals.length === 2 && !decimals.startsWith('0');
  return asNumber ? tens(Number(decimals)) : digitsInVietnamese(decimals);
}
