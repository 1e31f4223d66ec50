/** Files from strangers: refused with a reason, or a pack; never a crash, never a hang, never more memory than is bounded. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { expect, test, vi } from 'vitest';
import { checkPack } from '../pack/check';
import { smallPack } from '../pack/testing';
import { bytesOf as tableBytes, tableOf } from './testing';
import { readWorkbook, writeWorkbook } from './workbook';

// For a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const base = smallPack();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sentence(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes, base);
  return read.ok ? 'ok' : (read.problems[0]?.sentence ?? '');
}

test('what is no workbook', async () => {
  expect(await sentence(new Uint8Array())).toContain('không phải là tệp Excel');
  expect(await sentence(bytesOf('<html>'))).toContain('không phải là tệp Excel');
  expect(await sentence(zipSync({ 'content.xml': bytesOf('<a/>') }))).toContain('.xlsx');
  expect(await sentence(zipSync({ 'xl/workbook.xml': bytesOf('<a') }))).toContain('hỏng');
  expect(await sentence((await writeWorkbook(base)).slice(0, 9000))).toContain('không phải');
});

test('what is too large, packed or unpacked', async () => {
  expect(await sentence(new Uint8Array(8 * 1024 * 1024 + 1))).toContain('8 MB');
  const zeros = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });
  expect(zeros.length).toBeLessThan(100_000);
  expect(await sentence(zeros)).toContain('quá lớn');
  const tags = zipSync({ 'xl/sharedStrings.xml': bytesOf('<si/>'.repeat(1_000_000)) });
  expect(await sentence(tags)).toContain('quá lớn');
  const widths = bytesOf('<col min="1" max="16384"/>'.repeat(20_000));
  expect(await sentence(zipSync({ 'xl/worksheets/sheet1.xml': widths }))).toContain('quá lớn');
  const parts = Array.from({ length: 300 }, (_, i) => [`${i}.xml`, bytesOf('a')]);
  expect(await sentence(zipSync(Object.fromEntries(parts) as never))).toContain('quá lớn');
});

test('one text in many cells, and rows without end', async () => {
  const many = await tableOf(base);
  many.rows('Màn chờ').push(...Array.from({ length: 1000 }, () => [null, 'a'.repeat(9000)]));
  expect(await sentence(await many.bytes())).toContain('quá lớn');
  const long = await tableOf(base);
  long.rows('Màn chờ').push(...Array.from({ length: 6000 }, () => [null, 'home']));
  expect(await sentence(await long.bytes())).toContain('quá 5000 dòng');
});

test('a zip that lies about the size of its parts', async () => {
  const bytes = await writeWorkbook(base);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(await sentence(bytes)).toContain('không phải');
});

test('cells far away are not looked at', async () => {
  const far = await tableOf(base);
  const [row = []] = far.rows('Văn bản');
  row[16_000] = 'x';
  expect(await sentence(await far.bytes())).toBe('ok');
  const long = await tableOf(base);
  long.rows('Văn bản')[30_000] = ['x'];
  expect(await sentence(await long.bytes())).toBe('ok');
});

/** The workbook with one cell of “Số liệu” written in detail. */
async function withCell(cell: Partial<Cell>): Promise<Uint8Array> {
  const table = await tableOf(base);
  const [row, column] = table.find('Số liệu', 'present', 'Giá trị');
  const names = ['Thông tin', 'Số liệu', 'Nhân sự', 'Văn bản', 'Bài trình bày', 'Màn chờ'];
  return writeXlsx({
    sheets: names.map((name) => ({
      name,
      rows: table.rows(name),
      ...(name === 'Số liệu' ? { cells: new Map([[`${row},${column}`, cell]]) } : {}),
    })),
  });
}

test('formulas count by what was saved as their result', async () => {
  expect(await sentence(await withCell({ formula: '2+2', formulaResult: 4 }))).toBe('ok');
  const none = await sentence(await withCell({ value: null, formula: 'WEBSERVICE("x")' }));
  expect(none).toContain('công thức chưa có kết quả');
});

test('errors of the table, and numbers in per cent', async () => {
  expect(await sentence(await withCell({ value: '#REF!', type: 'error' }))).toContain('#REF!');
  expect(await sentence(await withCell({ value: 0.04, style: { numFmt: '0.00%' } }))).toBe('ok');
});

test('names that objects have by themselves are names like others', async () => {
  const table = await tableOf(base);
  table.set('Văn bản', 'congress.json: name', 'Mã', '__proto__');
  table.rows('Số liệu')[0]?.push('__proto__', 'constructor');
  table.rows('Màn chờ').push(['constructor', 'home', 12, 'a', 'b']);
  const read = await readWorkbook(await table.bytes(), base);
  expect(read.ok).toBe(false);
  expect(({} as Record<string, unknown>)['vi']).toBeUndefined();
});

const sheets = ['Thông tin', 'Số liệu', 'Nhân sự', 'Văn bản', 'Bài trình bày', 'Màn chờ'];
const cell = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom('__proto__', 'home', 'an', 'present', '1.234,5', '{present}', 'có', 'bỏ', '=A1'),
);
const edit = fc.record({
  sheet: fc.constantFrom(...sheets),
  row: fc.nat(12),
  column: fc.nat(30),
  cell,
  act: fc.constantFrom('set', 'set', 'set', 'remove', 'insert', 'swap'),
});

test('random edits give problems with a place, or a pack that passes its check', async () => {
  const written = await tableOf(base);
  const rows = new Map(sheets.map((name) => [name, written.rows(name)]));
  const runs = { problems: 0, packs: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const copy = structuredClone(rows);
      for (const { sheet, row, column, cell: value, act } of edits) {
        const table = copy.get(sheet) ?? [];
        if (act === 'remove') table.splice(row, 1);
        else if (act === 'insert') table.splice(row, 0, [value, ...(table[row] ?? [])]);
        else if (act === 'swap') table.push(...table.splice(row, 1));
        else (table[row] ??= [])[column] = value;
      }
      const read = await readWorkbook(await tableBytes(copy), base);
      if (read.ok) {
        runs.packs += 1;
        expect(checkPack(read.raw).ok).toBe(true);
      } else {
        runs.problems += 1;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const problem of read.problems) expect(problem.place).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
  expect(runs.packs).toBeGreaterThan(0);
  expect(runs.problems).toBeGreaterThan(0);
});

test('random bytes in the file give a reason, or the pack', async () => {
  const bytes = await writeWorkbook(base);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const broken = bytes.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        expect(await sentence(broken)).not.toBe('');
      },
    ),
    { numRuns: 60 },
  );
});
