/** Prints a deck: its steps as pages of a PDF file, with or without the notes, or as pictures. */
import type { Deck, ExportProgress, KioskState, Language, Localized, SavedFile } from '../contract';
import type { Size } from '../cli';
import type { Exports } from '../exports/save';
import type { PrintForm } from '../talk/printing';
import type { PagePlan } from '../windows/unseen-page';
import { joinPages, layPages, type About } from './document';
import { drawHandout, drawPages, drawPictures, NotDrawn, type DrawPlan } from './draw';
import { pictureName, slug } from './names';
import { printSteps, type PrintStep } from './steps';

export interface PrintParts {
  plan: PagePlan;
  state(): Promise<KioskState>;
  /** The size of pictures. */
  pictureSize(): Size;
  exports: Pick<Exports, 'save' | 'saveAll'>;
  tell(progress: ExportProgress): void;
}

const empty = 'Bài trình bày chưa có bước nào nên không có gì để xuất.';

/** Never throws for what cannot be drawn or written: the answer says so. */
export async function printDeck(
  parts: PrintParts,
  deck: Deck,
  { form, notes, language }: PrintForm,
): Promise<SavedFile> {
  const steps = printSteps(deck);
  if (steps.length === 0) return { ok: false, error: empty };
  const state = await parts.state();
  const plan: DrawPlan = { page: parts.plan, state, language };
  const title = inLanguage(deck.title, language);
  const name = slug(title, deck.id);
  try {
    if (form === 'png') return await pictures(parts, plan, steps, name);
    const about: About = {
      title,
      author: inLanguage(state.pack.pack.name, language),
      language,
      date: new Date(state.pack.pack.date),
    };
    const pages: Uint8Array[] = [];
    for await (const page of drawPages(plan, steps)) {
      pages.push(page);
      parts.tell({ done: pages.length, of: steps.length });
    }
    if (!notes) return parts.exports.save(name, 'pdf', await joinPages(pages, about));
    const { sheets, room } = await drawHandout(plan, deck);
    const pdf = await layPages(sheets, pages, room, about);
    return parts.exports.save(`${name}-${inLanguage(withNotes, language)}`, 'pdf', pdf);
  } catch (error) {
    if (error instanceof NotDrawn) return { ok: false, error: error.message };
    return { ok: false, error: `Không xuất được bài trình bày: ${String(error)}.` };
  }
}

const withNotes: Localized = { vi: 'kem-ghi-chu', en: 'with-notes' };
const nameless: Localized = { vi: '', en: '' };

const inLanguage = (text: Localized, language: Language): string => text[language] ?? text.en;

function pictures(
  { exports, pictureSize, tell }: PrintParts,
  plan: DrawPlan,
  steps: readonly PrintStep[],
  name: string,
): Promise<SavedFile> {
  return exports.saveAll(name, async (add) => {
    let done = 0;
    for await (const picture of drawPictures(plan, steps, pictureSize())) {
      add(
        pictureName(done, steps.length, inLanguage(steps[done]?.title ?? nameless, plan.language)),
        picture,
      );
      done += 1;
      tell({ done, of: steps.length });
    }
  });
}
