/** What is pointed at and drawn just now, in this window and in another one of the talk. */
import type { Point, Pointing, Stroke, TalkShown } from '../../../src-main/contract';
import { kiosk } from '../../stage/kiosk.svelte';
import type { Doing } from './hand';
import { paced } from './paced';

class PointingState {
  #own = $state.raw<Doing | null>(null);
  #theirs = $state.raw<Pointing | null>(null);
  /** Drawn here, and not told back by main yet: shown until then. */
  #sent = $state.raw<readonly Stroke[]>([]);
  /** Erased here, and told by main still. */
  #erased = $state.raw<readonly string[]>([]);
  readonly #tell = paced((at: Pointing | null) => window.kiosk.send({ type: 'pointing', at }));

  readonly eraser: Point | null = $derived(
    this.#own !== null && 'eraser' in this.#own ? this.#own.eraser : null,
  );

  /** Hears where others point; returns the function that stops it. */
  connect(): () => void {
    const stop = window.kiosk.onPointing((at) => (this.#theirs = at));
    return () => {
      stop();
      this.#theirs = null;
    };
  }

  /** Shows here, and everywhere else with the next frame, what is done; null once it is over. */
  show(doing: Doing | null): void {
    const wasSeen = this.#own !== null && !('eraser' in this.#own);
    this.#own = doing;
    if (doing !== null && !('eraser' in doing)) this.#tell.give(doing);
    else if (wasSeen) this.#tell.now(null);
  }

  draw(stroke: Stroke): void {
    this.#sent = [...this.#sent, stroke];
    kiosk.command({ do: 'draw', stroke });
  }

  erase(strokes: string[]): void {
    this.#erased = [...this.#erased, ...strokes];
    kiosk.command({ do: 'erase', strokes });
  }

  /** What is seen with that tool, here or from elsewhere: who chose another one has let go. */
  at(tool: 'laser' | 'spotlight' | 'magnifier', talk: TalkShown): Point | null {
    if (talk.tool !== tool) return null;
    return [this.#own, this.#theirs].find((each) => isWith(each, tool)) ?? null;
  }

  /** What is drawn on the picture, as it will be when main has told everything back. */
  drawn({ ink }: TalkShown): Stroke[] {
    const known = idsOf(ink);
    const met = this.#own !== null && 'met' in this.#own ? this.#own.met : [];
    const gone = new Set([...this.#erased, ...met]);
    const all = [...ink, ...this.#sent.filter(({ id }) => !known.has(id))];
    return all.filter(({ id }) => !gone.has(id));
  }

  /** What is being drawn, here and elsewhere; a line that is drawn already is not meant by it. */
  growing({ ink }: TalkShown): Stroke[] {
    const known = idsOf([...ink, ...this.#sent]);
    return [this.#own, this.#theirs]
      .map(strokeOf)
      .filter((stroke) => stroke !== null && !known.has(stroke.id)) as Stroke[];
  }

  /** Main has told these back. */
  arrived(ink: readonly Stroke[]): void {
    const known = idsOf(ink);
    const left = this.#sent.filter(({ id }) => !known.has(id));
    if (left.length < this.#sent.length) this.#sent = left;
    const gone = this.#erased.filter((id) => known.has(id));
    if (gone.length < this.#erased.length) this.#erased = gone;
  }

  /** Another picture is shown: what was drawn belongs to the one before. */
  turn(): void {
    this.#sent = [];
    this.#erased = [];
  }
}

const idsOf = (strokes: readonly Stroke[]): Set<string> => new Set(strokes.map(({ id }) => id));

const strokeOf = (doing: Doing | null): Stroke | null =>
  doing !== null && 'stroke' in doing ? doing.stroke : null;

const isWith = (doing: Doing | null, tool: string): doing is Extract<Pointing, Point> =>
  doing !== null && 'tool' in doing && doing.tool === tool;

export const pointing = new PointingState();
