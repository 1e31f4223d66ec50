/** What a finger, mouse or stylus does on the picture with the tool that it holds, from down to up. */
import type { InkColour, Point, Pointing, Stroke, Tool } from '../../../src-main/contract';
import { strokesOn } from './hit';
import { extendLine, goOn, isFull, startLine } from './line';

/** How far an eraser reaches, as a share of the picture's width. */
export const ERASER = 0.014;

export type HeldTool = Exclude<Tool, 'hand'>;

/** What is done with a tool just now; erasing is seen in this window only. */
export type Doing = Pointing | { eraser: Point; met: ReadonlySet<string> };

export interface HandParts {
  colour(): InkColour;
  /** What lies on the picture and could be erased. */
  ink(): readonly Stroke[];
  /** The picture's height by its width. */
  aspect(): number;
  /** Shows what is done now; null once it is over. */
  show(doing: Doing | null): void;
  draw(stroke: Stroke): void;
  /** Never of nothing. */
  erase(ids: string[]): void;
}

export interface Hand {
  begin(tool: HeldTool, at: Point): void;
  move(at: Point): void;
  /** Lifted, or taken away: what is drawn until now stays. */
  end(): void;
}

export function openHand(parts: HandParts): Hand {
  let doing: Doing | null = null;

  const set = (next: Doing | null): void => {
    doing = next;
    parts.show(next);
  };
  const drawOn = (stroke: Stroke, at: Point): void => {
    const longer = extendLine(stroke, at, parts.aspect());
    if (longer === stroke) return;
    if (isFull(longer)) parts.draw(longer);
    set({ stroke: isFull(longer) ? goOn(longer) : longer });
  };
  const rub = (from: Point, to: Point, before: ReadonlySet<string>): void => {
    const left = parts.ink().filter(({ id }) => !before.has(id));
    const met = strokesOn(left, from, to, ERASER, parts.aspect());
    set({ eraser: to, met: new Set([...before, ...met]) });
  };

  return {
    begin(tool, at) {
      if (tool === 'pen') set({ stroke: startLine(parts.colour(), at) });
      else if (tool === 'eraser') rub(at, at, new Set());
      else set({ tool, ...at });
    },
    move(at) {
      if (doing === null) return;
      if ('stroke' in doing) drawOn(doing.stroke, at);
      else if ('eraser' in doing) rub(doing.eraser, at, doing.met);
      else set({ tool: doing.tool, ...at });
    },
    end() {
      if (doing === null) return;
      if ('stroke' in doing) parts.draw(doing.stroke);
      if ('met' in doing && doing.met.size > 0) parts.erase([...doing.met]);
      set(null);
    },
  };
}
