/** Decks as files for people, and scenes as small pictures. */
import type { Deck, Language, SavedFile, SceneAddress } from '../contract';
import { openPictures, type PicturesParts } from '../printing/pictures';

export interface PrintForm {
  form: 'pdf' | 'png';
  /** With the speaker's notes; they are in the PDF only. */
  notes: boolean;
  language: Language;
}

export interface Printing {
  print(deck: Deck, form: PrintForm): Promise<SavedFile>;
  /** A small picture of a scene as a data URL, as the wall shows it in a talk. */
  picture(scene: SceneAddress, language: Language): Promise<string>;
}

export function openPrinting(parts: PicturesParts): Printing {
  const toCome = (): never => {
    throw new Error('to come');
  };
  return { print: toCome, picture: openPictures(parts) };
}
