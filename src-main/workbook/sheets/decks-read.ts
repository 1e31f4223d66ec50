/** Makes decks of the rows of “Bài trình bày”. */
import type { Deck, DeckItem, RawPack } from '../../../data/schema';
import { fileOf } from '../../pack/files';
import type { PathKey } from '../../pack/finding';
import { tidy } from '../cells';
import type { Column } from '../column';
import { fill } from '../fill';
import { linesOf, type Line, type ReadSheet } from '../lines';
import { newId } from '../new-id';
import { settle, type Report } from '../report';
import { deckColumns, type DeckRow, type Step, type Titled } from './decks';
import { sheetNames } from './names';

/** Brings the sheet into `draft`. Steps, items and decks may be added, moved and taken away. */
export function readDecks(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const columns = deckColumns(base);
  const found = linesOf(sheets, sheetNames.decks, columns, report);
  if (found === null) return;
  const decks: Deck[] = [];
  for (const line of found.lines) {
    const row: DeckRow = {};
    fill(columns, line, row, null, report);
    const fault = (part: string, sentence: string): void => {
      const c = columns.findIndex((column) => column.at?.(row)[0] === part);
      report.problems.push({ place: line.places[c] ?? '', sentence, example: null });
    };
    if (row.deck !== undefined) {
      const id = idFor(row.deck, base.decks.decks, decks, 'bai', (why) => fault('deck', why));
      decks.push({ id, title: titleOf(row.deck), items: [] });
    }
    const deck = decks.at(-1);
    if (deck === undefined) {
      fault('deck', 'Dòng đầu tiên phải mở đầu một bài: điền tên bài.');
      continue;
    }
    const before = base.decks.decks.find(({ id }) => id === deck.id)?.items ?? [];
    if (row.item !== undefined) {
      const id = idFor(row.item, before, deck.items, 'muc', (why) => fault('item', why));
      deck.items.push({ id, title: titleOf(row.item), steps: [] });
    }
    const item = deck.items.at(-1);
    if (item === undefined) {
      fault('item', 'Dòng đầu tiên của bài phải mở đầu một mục: điền tên mục.');
      continue;
    }
    const old = before.find(({ id }) => id === item.id)?.steps ?? [];
    item.steps.push(keep(row.step ?? {}, old, item.steps));
    settleStep(report, columns, row, line, decks);
  }
  draft.decks.decks = decks;
}

/** Where a language is missing, the check of the pack says so. */
const titleOf = ({ title }: Titled): Deck['title'] => title as Deck['title'];

/** The id that stands there, where it may; else a new one. `above` are those of the rows above. */
function idFor(
  { id = '', title }: Titled,
  known: readonly { id: string }[],
  above: readonly { id: string }[],
  otherwise: string,
  fault: (sentence: string) => void,
): string {
  const isTwice = above.some((other) => other.id === id);
  const isKnown = known.some((other) => other.id === id);
  if (isKnown && !isTwice) return id;
  if (isTwice) fault(`Mã “${id}” có hai lần; để trống ô này ở dòng chép thêm.`);
  else if (id !== '') fault(`Mã “${id}” không có trong gói gốc; để trống ô này nếu là phần mới.`);
  const taken = new Set([...known, ...above].map((other) => other.id));
  return newId(title?.vi ?? '', otherwise, taken);
}

/** The step as edited, with what the sheet does not hold: the ink on the old step of the same scene. */
function keep(edited: Partial<Step>, old: readonly Step[], above: readonly Step[]): Step {
  const nth = above.filter(({ scene }) => scene === edited.scene).length;
  const same = old.filter(({ scene }) => scene === edited.scene)[nth];
  const { scene, notes = '', seconds } = edited;
  // Blanks at the ends, which a cell does not keep, are no change.
  const kept = same !== undefined && tidy(same.notes) === notes ? same.notes : notes;
  const ink: Pick<DeckItem['steps'][number], 'ink'> =
    same?.ink === undefined ? {} : { ink: same.ink };
  return { scene, notes: kept, seconds, ...ink } as Step;
}

/** Says where the row's step stands, and the deck and the item that begin with it. */
function settleStep(
  report: Report,
  columns: readonly Column<DeckRow>[],
  row: DeckRow,
  line: Line,
  decks: readonly Deck[],
): void {
  const items = decks.at(-1)?.items ?? [];
  const deck: PathKey[] = ['decks', decks.length - 1];
  const item = [...deck, 'items', items.length - 1];
  const step = [...item, 'steps', (items.at(-1)?.steps.length ?? 0) - 1];
  const roots = new Map<PathKey, PathKey[]>([
    ...(row.deck === undefined ? [] : [['deck', deck] as const]),
    ...(row.item === undefined ? [] : [['item', item] as const]),
    ['step', step],
  ]);
  columns.forEach(({ at }, c) => {
    const [part = '', ...rest] = at?.(row) ?? [];
    const root = roots.get(part);
    if (root === undefined) return;
    const place = line.places[c] ?? '';
    if (rest[0] === 'id' || rest[0] === 'scene') settle(report, fileOf('decks'), root, place);
    settle(report, fileOf('decks'), [...root, ...rest], place);
  });
}
