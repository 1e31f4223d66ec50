/** The workbook in which the staff corrects a pack with Excel or LibreOffice. */
import type { RawPack } from '../../data/schema';
import type { PackProblem } from '../content/types';
import { checkPack } from '../pack/check';
import { newReport, problemIn } from './report';
import { drawAbout, readAbout, strangerTo } from './sheets/about';
import { drawDecks } from './sheets/decks';
import { readDecks } from './sheets/decks-read';
import { drawFigures, readFigures } from './sheets/figures';
import { drawGuide } from './sheets/guide';
import { sheetNames } from './sheets/names';
import { drawPeople, readPeople } from './sheets/people';
import { drawPlaylist, readPlaylist } from './sheets/playlist';
import { drawTexts, readTexts } from './sheets/texts';
import { drawWords } from './sheets/words';
import { readXlsx } from './xlsx/read';
import { writeXlsx } from './xlsx/write';

/** What came out of an edited workbook. */
export type WorkbookRead = { ok: true; raw: RawPack } | { ok: false; problems: PackProblem[] };

/** The figures, people, texts, decks and the playlist of a checked pack as the bytes of an .xlsx file. */
export function writeWorkbook(raw: RawPack): Promise<Uint8Array> {
  const sheets = [
    drawGuide(raw),
    drawAbout(raw),
    drawFigures(raw),
    drawPeople(raw),
    drawTexts(raw),
    drawDecks(raw),
    drawPlaylist(raw),
  ];
  return writeXlsx(raw.pack.name.vi, [...sheets, drawWords(sheets)]);
}

/**
 * The pack that an edited workbook makes of the one that it was written from: checked, but for its scenes
 * not yet drawn. Never throws; what is wrong is told by sheet and cell.
 * @param base the checked pack that the workbook was written from; what the workbook does not hold stays
 * as it is there. It is not changed.
 */
export async function readWorkbook(bytes: Uint8Array, base: RawPack): Promise<WorkbookRead> {
  const read = await readXlsx(bytes, Object.values(sheetNames));
  if (!read.ok) return refuse(read.sentence);
  const stranger = strangerTo(read.sheets, base);
  if (stranger !== null) return refuse(stranger, sheetNames.about);
  // Not structuredClone: what two places share would be changed in both.
  const draft = JSON.parse(JSON.stringify(base)) as RawPack;
  const report = newReport();
  for (const sheet of [readAbout, readFigures, readPeople, readTexts, readDecks, readPlaylist])
    sheet(read.sheets, base, draft, report);
  if (report.problems.length > 0) return { ok: false, problems: report.problems };
  const checked = checkPack(draft);
  return checked.ok
    ? { ok: true, raw: checked.raw }
    : { ok: false, problems: checked.findings.map((finding) => problemIn(report, finding)) };
}

function refuse(sentence: string, place = 'Bảng tính'): WorkbookRead {
  return { ok: false, problems: [{ place, sentence, example: null }] };
}
