/** A fault of a pack as staff read it. */
import type { Finding } from '../pack/finding';
import { titles } from '../pack/titles';
import type { PackProblem } from './types';

export function problemOf({ file, path, subject, code, found, expected }: Finding): PackProblem {
  const where = [file || 'cả gói', path].filter((part) => part !== '').join(', ');
  const title = titles[code].vi;
  return {
    place: subject === undefined ? where : `${where} (${subject})`,
    sentence: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}. Đang có: ${found.vi}.`,
    example: expected.vi,
  };
}
