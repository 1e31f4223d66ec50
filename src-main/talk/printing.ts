/** Decks as files for people, and scenes as small pictures. */
import type { Deck, Language, SavedFile, SceneAddress } from '../contract';
import { openPictures, type PicturesParts } from '../printing/pictures';
import { printDeck, type PrintParts } from '../printing/print';
import { pictureSize } from '../printing/sizes';

export interface PrintForm {
  form: 'pdf' | 'png';
  /** With the speaker's notes; they are in the PDF only. */
  notes: boolean;
  language: Language;
}

export interface Printing {
  /** Prints one deck at a time; what cannot be done is told in the answer. */
  print(deck: Deck, form: PrintForm): Promise<SavedFile>;
  /** A small picture of a scene as a data URL, as the wall shows it in a talk. */
  picture(scene: SceneAddress, language: Language): Promise<string>;
}

export type PrintingParts = PicturesParts & Pick<PrintParts, 'exports' | 'tell'>;

const busy = 'Đang xuất một bài trình bày. Hãy đợi xong rồi xuất bài tiếp theo.';

export function openPrinting(parts: PrintingParts): Printing {
  let printing = false;
  return {
    async print(deck, form) {
      if (printing) return { ok: false, error: busy };
      printing = true;
      try {
        const size = (): ReturnType<typeof pictureSize> =>
          pictureSize(parts.window().getContentSize());
        return await printDeck({ ...parts, pictureSize: size }, deck, form);
      } finally {
        printing = false;
      }
    },
    picture: openPictures(parts),
  };
}
