/** The check of every message that arrives in main. */
import { z } from 'zod';
import { language, stroke } from '../data/schema';
import type { Aids, Pointing, TalkCommand, WindowEvent } from './contract';
import { isScene } from './stage/scene';

const scene = z.string().refine(isScene);

const share = z.number().min(0).max(1);
const point = z.strictObject({ x: share, y: share });
const step = z.int().nonnegative().max(10_000);

const command = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.enum([
      'next',
      'previous',
      'first',
      'last',
      'return',
      'freeze',
      'drop',
      'undo',
      'wipe',
      'escape',
      'resume',
      'hold',
      'hall-clock',
      'enter',
      'swap',
      'show-notes',
      'language',
      'end',
    ]),
  }),
  z.strictObject({ do: z.literal('jump'), step }),
  z.strictObject({ do: z.enum(['visit', 'walk']), scene }),
  z.strictObject({ do: z.literal('cover'), cover: z.enum(['black', 'white', 'emblem']) }),
  z.strictObject({
    do: z.literal('tool'),
    tool: z.enum(['hand', 'laser', 'spotlight', 'magnifier', 'pen', 'eraser']),
  }),
  z.strictObject({ do: z.literal('colour'), colour: stroke.shape.colour }),
  z.strictObject({ do: z.literal('draw'), stroke }),
  z.strictObject({ do: z.literal('erase'), strokes: z.array(stroke.shape.id).max(300) }),
  z.strictObject({ do: z.literal('hero'), figure: z.string().max(200).nullable() }),
  z.strictObject({ do: z.literal('digit'), digit: z.string().regex(/^\d$/) }),
  z.strictObject({ do: z.literal('overlay'), overlay: z.enum(['overview', 'search']).nullable() }),
  z.strictObject({ do: z.literal('notes-size'), by: z.union([z.literal(1), z.literal(-1)]) }),
]) satisfies z.ZodType<TalkCommand>;

const pointing = z.union([
  z.strictObject({ tool: z.enum(['laser', 'spotlight', 'magnifier']), ...point.shape }),
  z.strictObject({ stroke }),
]) satisfies z.ZodType<Pointing>;

const aids = z.strictObject({
  size: z.literal([100, 125, 150, 200]),
  reading: z.boolean(),
  contrast: z.boolean(),
  still: z.boolean(),
  low: z.boolean(),
  left: z.boolean(),
  volume: z.literal([1, 2, 3, 4]),
}) satisfies z.ZodType<Aids>;

const px = z.number().min(-20_000).max(20_000);
const hole = z.strictObject({ x: px, y: px, width: px, height: px });

const windowEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('touched') }),
  z.strictObject({ type: z.literal('listening') }),
  z.strictObject({ type: z.literal('go'), scene }),
  z.strictObject({ type: z.literal('change'), scene }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('home') }),
  z.strictObject({ type: z.literal('language'), language }),
  z.strictObject({ type: z.literal('aids'), aids: aids.nullable() }),
  z.strictObject({ type: z.literal('talk'), command }),
  z.strictObject({ type: z.literal('pointing'), at: pointing.nullable() }),
  z.strictObject({ type: z.literal('hole'), at: hole.nullable() }),
  z.strictObject({ type: z.literal('typing'), on: z.boolean() }),
  z.strictObject({ type: z.literal('painted'), scene }),
  z.strictObject({ type: z.literal('alive'), beat: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('stuck') }),
  z.strictObject({ type: z.literal('failed'), error: z.string().max(4000) }),
]) satisfies z.ZodType<WindowEvent>;

/** What a window said, or null when it is nothing that the contract knows. */
export function readEvent(message: unknown): WindowEvent | null {
  const result = windowEvent.safeParse(message);
  return result.success ? result.data : null;
}
