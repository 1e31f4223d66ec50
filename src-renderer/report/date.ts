/** Dates as documents of the state write them. */

const two = (n: number): string => String(n).padStart(2, '0');

/** `ngày 02 tháng 02 năm 2026`: a zero before days below ten and the first two months (Decree 30/2020). */
export function stateDate(at: Date): string {
  const month = at.getMonth() + 1;
  const written = month <= 2 ? two(month) : String(month);
  return `ngày ${two(at.getDate())} tháng ${written} năm ${at.getFullYear()}`;
}

/** `14 giờ 05 phút`. */
export function stateTime(at: Date): string {
  return `${two(at.getHours())} giờ ${two(at.getMinutes())} phút`;
}
