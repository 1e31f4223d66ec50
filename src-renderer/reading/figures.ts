/** Figures as lines of a reading: each in words, with the way to where it comes from. */
import type { Localized } from '../../src-main/contract';
import { changeScene, type Scene } from '../model/scene';
import { segments } from '../text/tell';
import type { Row, Way } from './reading';
import type { Teller } from './teller';

/** Notes in one line; those that there are not are left out. */
export function notesOf(...notes: readonly (string | undefined)[]): string | undefined {
  return notes.filter(Boolean).join(' · ') || undefined;
}

/** The same place with some parameters changed; it begins on its first page and has no panel over it. */
export function changeWay(
  label: string,
  scene: Scene,
  change: Record<string, string | undefined>,
): Way {
  return {
    label,
    scene: changeScene(scene, { page: undefined, over: undefined, ...change }),
    how: 'change',
  };
}

/** A figure under its own label or under another; `note` stands after what its kind says. */
export function figureRow(
  id: string,
  scene: Scene,
  teller: Teller,
  { label, note }: { label?: string; note?: string | undefined } = {},
): Row {
  const notes = notesOf(teller.kind(id), note);
  return {
    label: label ?? teller.tell(teller.content.figure(id).label),
    value: teller.amount(id),
    ...(notes && { note: notes }),
    way: changeWay(teller.say('where-from'), scene, { source: id }),
  };
}

/** The figures that texts quote, each once, in the order in which they are read. */
export function quotedIn(texts: readonly (Localized | undefined)[]): string[] {
  const found = texts.flatMap((text) =>
    text ? segments(text.vi).flatMap((part) => ('figure' in part ? [part.figure] : [])) : [],
  );
  return [...new Set(found)];
}
