/** The check of every message that arrives in main. */
import { z } from 'zod';
import type { WindowEvent } from './contract';
import { isScene } from './stage/scene';

const scene = z.string().refine(isScene);

const windowEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('touched') }),
  z.strictObject({ type: z.literal('go'), scene }),
  z.strictObject({ type: z.literal('change'), scene }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('home') }),
  z.strictObject({ type: z.literal('language'), language: z.enum(['vi', 'en']) }),
  z.strictObject({ type: z.literal('painted'), scene }),
  z.strictObject({ type: z.literal('alive'), beat: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('failed'), error: z.string().max(4000) }),
]) satisfies z.ZodType<WindowEvent>;

/** What a window said, or null when it is nothing that the contract knows. */
export function readEvent(message: unknown): WindowEvent | null {
  const result = windowEvent.safeParse(message);
  return result.success ? result.data : null;
}
