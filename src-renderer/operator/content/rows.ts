/** Changes as rows that any page can hold. */
import type { PackChange } from '../../../src-main/contract';
import { pieces } from '../../reading/pieces';
import { differenceOf } from './difference';

/** One side of a change: only `marked` is other than on the other side. */
export interface Side {
  start: string;
  marked: string;
  end: string;
}

export interface Row {
  change: PackChange;
  /** Null where there is nothing on that side. */
  before: Side | null;
  after: Side | null;
  /** Numbers and names stand large in one line, sentences small below each other. */
  short: boolean;
  /** Which part of how many, where one row cannot hold the change. */
  part: { n: number; of: number } | null;
}

/** More characters stand below each other. */
const SHORT = 28;
/** The smallest page holds so many characters twice. */
const MOST = 360;
/** What stays of a long text around what differs. */
const CONTEXT = 80;

/** One change as one row, or as several where its text is too long for a page. */
export function rowsOf(change: PackChange): Row[] {
  const { before, after } = change;
  const short = [before, after].every((text) => text === null || text.length <= SHORT);
  const row = { change, short, part: null };
  if (before === null || after === null) {
    const parts = split(before ?? after ?? '').map(plain);
    return number(
      parts.map((side) => ({
        ...row,
        before: before === null ? null : side,
        after: after === null ? null : side,
      })),
    );
  }
  const found = differenceOf(before, after);
  const start = tail(found.start);
  const end = head(found.end);
  const [was, is] = [found.before, found.after];
  if (start.length + Math.max(was.length, is.length) + end.length <= MOST) {
    const side = (marked: string): Side => ({ start, marked, end });
    return [{ ...row, before: side(was), after: side(is) }];
  }
  const [left, right] = [split(start + was + end), split(start + is + end)];
  const count = Math.max(left.length, right.length);
  return number(
    Array.from({ length: count }, (_, at) => ({
      ...row,
      before: plain(left[at] ?? ''),
      after: plain(right[at] ?? ''),
    })),
  );
}

/** A text in pieces that a page can hold; a word that is longer than one is broken. */
export function split(text: string, most = MOST): string[] {
  return pieces(text, most).flatMap((piece) =>
    piece.length <= most ? [piece] : (piece.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []),
  );
}

const plain = (text: string): Side => ({ start: text, marked: '', end: '' });

const number = (rows: readonly Row[]): Row[] =>
  rows.map((row, at) => ({
    ...row,
    part: rows.length > 1 ? { n: at + 1, of: rows.length } : null,
  }));

/** The last words of what is the same. */
function tail(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `… ${text.slice(-CONTEXT).replace(/^\S*\s+/u, '')}`;
}

/** The first words of what is the same. */
function head(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `${text.slice(0, CONTEXT).replace(/\s+\S*$/u, '')} …`;
}
