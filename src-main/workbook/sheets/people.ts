/** “Nhân sự”: every person in one row, with the places in each body. */
import { peopleFile, type Body, type Person, type RawPack } from '../../../data/schema';
import { fileOf } from '../../pack/files';
import type { PathKey } from '../../pack/finding';
import { valueAt } from '../../pack/walk';
import { yes } from '../choices';
import { entry, inOrder, put, type Column } from '../column';
import { draw, type DrawnSheet } from '../drawn';
import { fill } from '../fill';
import { choice, text, whole, type Kind } from '../kinds';
import { readKnown } from '../known';
import { languagesOf, languageWord, textColumns } from '../languages';
import { linesOf, type ReadSheet } from '../lines';
import { newId } from '../new-id';
import { settle, settleRow, type Report } from '../report';
import { sheetNames } from './names';

/** A person as the sheet has it, with the mark that takes the person away. */
type Row = Person & { gone?: true };
type Membership = Person['memberships'][number];

const keys = Object.keys(peopleFile.shape.people.element.shape);

export function drawPeople(pack: RawPack): DrawnSheet {
  const options = { isLocked: true, frozen: 2, spare: 40 };
  return draw<Row>(sheetNames.people, columnsOf(pack), pack.people.people, options);
}

/** Brings the sheet into `draft`. People may be added, and taken away by the mark; their order stays. */
export function readPeople(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const columns = columnsOf(base);
  const found = linesOf(sheets, sheetNames.people, columns, report);
  if (found === null) return;
  const { people, bodies } = base.people;
  const rows: { row: Row; line: (typeof found.lines)[number]; place: number }[] = [];
  const taken = new Set(people.map(({ id }) => id));
  readKnown<Row>(
    sheetNames.people,
    columns,
    people,
    found.lines,
    report,
    (place, row, line) => rows.push({ row, line, place }),
    (line) => {
      const row = { memberships: [] } as unknown as Row;
      fill(columns, line, row, null, report);
      put(row, ['id'], newId(row.name ?? '', 'nguoi', taken));
      rows.push({ row: inOrder(row, keys), line, place: rows.length + people.length });
    },
  );
  const kept = rows.filter(({ row }) => row.gone !== true).sort((a, b) => a.place - b.place);
  draft.people.people = kept.map(({ row, line }, p) => {
    settleRow(report, fileOf('people'), ['people', p], columns, row, line);
    return row;
  });
  // What is wrong with a whole body is told of its column.
  bodies.forEach((body, b) => {
    const c = columns.findIndex(({ header }) => header === orderHeader(body));
    settle(report, fileOf('people'), ['bodies', b, 'size'], found.heads[c] ?? sheetNames.people);
  });
}

function columnsOf(pack: RawPack): Column<Row>[] {
  return [
    {
      header: 'Mã',
      help: 'Không sửa. Người mới thì để trống, máy đặt mã theo tên.',
      width: 22,
      kind: text,
      isId: true,
      get: ({ id }) => id,
    },
    entry(['name'], {
      header: 'Họ và tên',
      help: 'Viết như trong tài liệu. Người mới điền vào các dòng trống ở cuối trang.',
      width: 26,
      kind: text,
      isRequired: () => true,
    }),
    entry(['post'], {
      header: 'Chức vụ',
      help: 'Như danh sách đầu tiên có tên người này in.',
      width: 48,
      kind: text,
      isRequired: () => true,
    }),
    ...pack.people.bodies.flatMap((body) => bodyColumns(pack, body)),
    ...textColumns<Row>(pack, ['note'], 'Ghi chú', 'Có thể để trống ở mọi thứ tiếng.', {
      optional: true,
      width: 30,
    }),
    entry(['gone'], {
      header: 'Bỏ',
      help: 'Chọn “bỏ” để đưa người này ra khỏi gói.',
      width: 8,
      kind: choice('Bỏ', [{ word: 'bỏ', value: true }]),
    }),
  ];
}

const nameOf = (body: Body): string => `${body.short.vi} (${body.id})`;
const orderHeader = (body: Body): string => `${nameOf(body)}: thứ tự`;

function bodyColumns(pack: RawPack, body: Body): Column<Row>[] {
  const find = (row: Row): Membership | undefined =>
    row.memberships.find((membership) => membership.body === body.id);
  const column = (
    path: PathKey[],
    header: string,
    help: string,
    width: number,
    kind: Kind,
  ): Column<Row> => ({
    header,
    help,
    width,
    kind,
    get: (row) => valueAt(find(row), path),
    set: (row, value) => {
      setIn(row.memberships, body.id, path, value);
    },
    at: (row) => ['memberships', row.memberships.findIndex((m) => m === find(row)), ...path],
  });
  const name = nameOf(body);
  return [
    column(
      ['order'],
      orderHeader(body),
      'Số thứ tự trong danh sách; để trống nếu không có tên.',
      12,
      whole,
    ),
    column(['alternate'], `${name}: dự khuyết`, 'Chọn “có” nếu là dự khuyết.', 12, yes),
    ...languagesOf(pack).map((language) =>
      column(
        ['office', language],
        `${name}: chức danh (${languageWord(language)})`,
        'Chức danh trong cơ quan này: Bí thư, Chủ nhiệm…',
        24,
        text,
      ),
    ),
    column(
      ['post'],
      `${name}: chức vụ in khác`,
      'Chỉ điền khi danh sách này in chức vụ khác.',
      30,
      text,
    ),
  ];
}

/** Without a place in the list a person is not a member; who was none becomes one by what is set. */
function setIn(memberships: Membership[], body: string, path: PathKey[], value: unknown): void {
  const m = memberships.findIndex((one) => one.body === body);
  const membership = memberships[m];
  if (membership === undefined) {
    if (value === undefined) return;
    const added = { body } as Membership;
    put(added, path, value);
    memberships.push(added);
    return;
  }
  put(membership, path, value);
  if (Object.keys(membership).length === 1) memberships.splice(m, 1);
}
