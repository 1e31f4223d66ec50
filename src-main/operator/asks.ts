/** The check of what an operation is asked with; the page is not believed. */
import { z } from 'zod';
import type { Operations } from '../contract';

const nothing = z.null();
const pin = z.strictObject({ pin: z.string().max(20) });
const seen = z.boolean().nullable();

const asks = {
  door: nothing,
  unlock: pin,
  'set-pin': pin,
  postpone: nothing,
  status: nothing,
  settings: nothing,
  // What the settings themselves must be, the store says in words.
  'save-settings': z.strictObject({ settings: z.unknown() }),
  statistics: nothing,
  'export-statistics': nothing,
  readiness: z.strictObject({
    seen: z.strictObject({ touch: seen, picture: seen, sound: seen }),
  }),
  'export-readiness': nothing,
  clean: nothing,
  resume: nothing,
  restart: nothing,
  leave: nothing,
} satisfies { [K in keyof Operations]: z.ZodType<Operations[K]['ask']> };

/** An operation that was asked for in the right form. */
export type Asked = {
  [K in keyof Operations]: { name: K; ask: Operations[K]['ask'] };
}[keyof Operations];

/** @returns null where there is no such operation, or where it is not asked for like this. */
export function readAsk(name: unknown, ask: unknown): Asked | null {
  if (typeof name !== 'string' || !Object.hasOwn(asks, name)) return null;
  const operation = name as keyof Operations;
  const result = asks[operation].safeParse(ask);
  return result.success ? ({ name: operation, ask: result.data } as Asked) : null;
}
