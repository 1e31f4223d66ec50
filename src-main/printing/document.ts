/** PDF files put together. The same pages make the same file, byte for byte. */
import type * as Library from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

export interface About {
  title: string;
  author: string;
  /** `vi` or `en`. */
  language: string;
  /** Told as the date of the file: that of the content, not of today. */
  date: Date;
}

/** In points, from the upper left corner of the page. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One file of the first pages of others. */
export async function joinPages(files: readonly Uint8Array[], about: About): Promise<Uint8Array> {
  const { PDFDocument } = await library();
  const joined = await create(about);
  for (const file of files) {
    const [page] = await joined.copyPages(await PDFDocument.load(file), [0]);
    if (page !== undefined) joined.addPage(page);
  }
  return joined.save();
}

/**
 * Lays the first page of each of `files` onto the page of `sheets` with the same number.
 * @throws RangeError when there are not as many sheets.
 */
export async function layPages(
  sheets: Uint8Array,
  files: readonly Uint8Array[],
  at: Place,
  about: About,
): Promise<Uint8Array> {
  const { PDFDocument } = await library();
  const laid = await create(about);
  const source = await PDFDocument.load(sheets);
  const pages = await laid.copyPages(source, source.getPageIndices());
  if (pages.length !== files.length) {
    throw new RangeError(`${pages.length} sheets for ${files.length} steps`);
  }
  for (const [index, page] of pages.entries()) {
    laid.addPage(page);
    const [picture] = await laid.embedPdf(files[index] ?? new Uint8Array(), [0]);
    if (picture === undefined) continue;
    const { width, height } = at;
    page.drawPage(picture, { x: at.x, y: page.getHeight() - at.y - height, width, height });
  }
  await laid.flush();
  // Pages that were laid onto others are in there twice; only what is seen is taken over.
  const lean = await create(about);
  for (const page of await lean.copyPages(laid, laid.getPageIndices())) lean.addPage(page);
  return lean.save();
}

async function create({ title, author, language, date }: About): Promise<PDFDocument> {
  const { PDFDocument } = await library();
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title, { showInWindowTitleBar: true });
  made.setAuthor(author);
  made.setLanguage(language);
  made.setCreationDate(date);
  made.setModificationDate(date);
  return made;
}

/** Only who prints waits for it. */
const library = (): Promise<typeof Library> => import('@cantoo/pdf-lib');
