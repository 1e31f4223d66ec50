/** “Số liệu”: every figure of the pack in one row. */
import { figure, type Figure, type Formula, type RawPack } from '../../../data/schema';
import type { Outcome } from '../../pack/evaluate';
import { evaluate } from '../../pack/evaluate';
import { placedFigures } from '../../pack/collect';
import { figureFiles, fileOf } from '../../pack/files';
import { amountText, printedDecimals } from '../../pack/numerals';
import { bases, comparators, directions, sourcesOf, statuses, unitsOf } from '../choices';
import { entry, inOrder, type Column } from '../column';
import { draw, type DrawnSheet } from '../drawn';
import { number, text, whole } from '../kinds';
import { readKnown } from '../known';
import { textColumns } from '../languages';
import { linesOf, type ReadSheet } from '../lines';
import { settleRow, type Report } from '../report';
import { sheetNames } from './names';

const keys = Object.keys(figure.shape);

export function drawFigures(pack: RawPack): DrawnSheet {
  const figures = placedFigures(pack).map((placed) => placed.figure);
  const options = { isLocked: true, frozen: 1, spare: 0 };
  return draw(sheetNames.figures, columnsOf(pack), figures, options);
}

/** Brings the sheet into `draft`, which is a copy of `base`. */
export function readFigures(
  sheets: readonly ReadSheet[],
  base: RawPack,
  draft: RawPack,
  report: Report,
): void {
  const columns = columnsOf(base);
  const found = linesOf(sheets, sheetNames.figures, columns, report);
  if (found === null) return;
  const placed = figureFiles.flatMap((name) =>
    base[name].figures.map((one, i) => ({ name, i, one })),
  );
  const figures = placed.map(({ one }) => one);
  readKnown(sheetNames.figures, columns, figures, found.lines, report, (index, thing, line) => {
    const at = placed[index];
    if (at === undefined) return;
    const isLonger = Object.keys(thing).some((key) => !(key in at.one));
    draft[at.name].figures[at.i] = isLonger ? inOrder(thing, keys) : thing;
    settleRow(report, fileOf(at.name), ['figures', at.i], columns, thing, line);
  });
}

const isStated = ({ status }: Figure): boolean => status !== 'computed';
const hasFormula = (row: Figure): boolean => row.formula !== undefined && isStated(row);
const hasOther = ({ also }: Figure): boolean => also !== undefined;

function columnsOf(pack: RawPack): Column<Figure>[] {
  const files = new Map(placedFigures(pack).map(({ file, figure: { id } }) => [id, file]));
  const outcomes = evaluate(pack);
  const sources = sourcesOf(pack);
  const stated = { isOpen: isStated };
  const other = { isOpen: hasOther, isRequired: hasOther };
  return [
    {
      header: 'Mã',
      help: 'Không sửa. Các trang khác và màn hình gọi số liệu bằng mã này.',
      width: 38,
      kind: text,
      isId: true,
      get: ({ id }) => id,
    },
    {
      header: 'Tệp',
      help: 'Tệp của gói có số liệu này.',
      width: 16,
      kind: text,
      get: ({ id }) => files.get(id),
    },
    ...textColumns<Figure>(pack, ['label'], 'Nhãn', 'Tên ngắn của số liệu.', { width: 36 }),
    entry(['comparator'], {
      header: 'So sánh',
      help: 'Chọn trong danh sách. Với “từ … đến …” thì điền hai cột Từ và Đến, để trống Giá trị.',
      width: 20,
      kind: comparators,
      isRequired: () => true,
    }),
    entry(['value'], {
      header: 'Giá trị',
      help: 'Gõ kiểu Việt Nam: 57,65 hoặc 1.234,5; không kèm đơn vị, không kèm dấu %.',
      width: 14,
      kind: number,
      ...stated,
    }),
    entry(['low'], { header: 'Từ', help: 'Cận dưới.', width: 12, kind: number, ...stated }),
    entry(['high'], { header: 'Đến', help: 'Cận trên.', width: 12, kind: number, ...stated }),
    entry(['decimals'], {
      header: 'Số lẻ',
      help: 'Số chữ số sau dấu phẩy như bản in (18,30 có 2). Để trống: vừa đủ.',
      width: 10,
      kind: whole,
    }),
    entry(['unit'], {
      header: 'Đơn vị',
      help: 'Chọn trong danh sách. Thời gian tính bằng tháng thì giá trị là số tháng.',
      width: 22,
      kind: unitsOf(pack),
      isRequired: () => true,
    }),
    entry(['basis'], {
      header: 'Cách tính',
      help: 'Số của mỗi năm, mức đạt được, mức thay đổi hay tổng cả thời kỳ; có thể để trống.',
      width: 18,
      kind: bases,
    }),
    entry(['desired'], {
      header: 'Hướng mong muốn',
      help: 'Chỉ dùng cho chỉ tiêu.',
      width: 20,
      kind: directions,
    }),
    entry(['period'], {
      header: 'Thời kỳ',
      help: '2025, hoặc 2021/2025, hoặc 2025-09-17, hoặc 2025-09-15/2025-09-17.',
      width: 22,
      kind: text,
      isRequired: () => true,
    }),
    entry(['status'], {
      header: 'Tình trạng',
      help: 'Số “máy tính ra” không có giá trị để sửa: máy tính từ công thức.',
      width: 16,
      kind: statuses,
      isRequired: () => true,
      ...stated,
    }),
    entry(['published'], {
      header: 'Nguyên văn',
      help: 'Đoạn ngắn nhất của tài liệu có in số này, chép đúng từng chữ; phải có đúng con số ở cột Giá trị.',
      width: 36,
      kind: text,
      isRequired: isStated,
      ...stated,
    }),
    {
      header: 'Công thức',
      help: 'Số này tính ra từ những số nào.',
      width: 36,
      kind: text,
      get: ({ formula }) => (formula === undefined ? undefined : formulaText(formula)),
    },
    {
      header: 'Máy tính ra',
      help: 'Kết quả của công thức khi xuất bảng này.',
      width: 14,
      kind: text,
      get: (row) => outcomeText(row, outcomes.get(row.id)),
    },
    ...textColumns<Figure>(
      pack,
      ['exception'],
      'Vì sao lệch công thức',
      'Chỉ điền khi số in trong tài liệu khác số máy tính ra.',
      { optional: true, isOpen: hasFormula },
    ),
    entry(['source'], {
      header: 'Nguồn',
      help: 'Tài liệu và mục; chọn trong danh sách.',
      width: 30,
      kind: sources,
      isRequired: () => true,
    }),
    entry(['also', 0, 'source'], {
      header: 'Nguồn khác',
      help: 'Tài liệu khác cũng có số này.',
      width: 24,
      kind: sources,
      ...other,
    }),
    entry(['also', 0, 'published'], {
      header: 'Nguyên văn ở nguồn khác',
      help: 'Chép đúng từng chữ của tài liệu kia.',
      width: 36,
      kind: text,
      ...other,
    }),
    ...textColumns<Figure>(pack, ['also', 0, 'note'], 'Ghi chú về nguồn khác', '', {
      optional: true,
      isOpen: hasOther,
    }),
    ...textColumns<Figure>(pack, ['note'], 'Ghi chú', 'Có thể để trống ở mọi thứ tiếng.', {
      optional: true,
    }),
  ];
}

const signs = {
  share: ['100 × ', ' ÷ '],
  difference: ['', ' − '],
  sum: ['', ' + '],
  ratio: ['', ' ÷ '],
  'per-year': ['mỗi năm: ', ''],
  'growth-rate': ['tốc độ tăng mỗi năm, %: ', ' → '],
  union: ['số người trong ít nhất một nhóm: ', ', '],
  intersection: ['số người có trong mọi nhóm: ', ', '],
} as const;

/** `100 × women ÷ present`. */
function formulaText(formula: Formula): string {
  const [before, between] = signs[formula.op];
  const years = 'years' in formula ? ` (${formula.years} năm)` : '';
  return `${before}${formula.of.join(between)}${years}`;
}

function outcomeText(row: Figure, outcome: Outcome | undefined): string | undefined {
  if (outcome?.ok !== true) return undefined;
  const { low, high } = outcome.amount;
  const isStated = row.value !== undefined || row.low !== undefined || row.decimals !== undefined;
  const shortest = Number.isInteger(low) && Number.isInteger(high) ? 0 : 2;
  return amountText(outcome.amount, isStated ? printedDecimals(row) : shortest).vi;
}
