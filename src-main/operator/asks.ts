/** The check of what an operation is asked with; the page is not believed. */
import { z } from 'zod';
import { language } from '../../data/schema';
import type { Deck, Operations } from '../contract';
import { longestText } from '../speech/limits';
import { isScene } from '../stage/scene';

const nothing = z.null();
const pin = z.strictObject({ pin: z.string().max(20) });
const seen = z.boolean().nullable();
const id = z.string().min(1).max(200);
const deckOf = z.strictObject({ deck: id });
const scene = z.string().refine(isScene);

const asks = {
  speak: z.strictObject({ text: z.string().min(1).max(longestText), language }),
  hush: nothing,
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
  packs: nothing,
  'pack-files': nothing,
  'pack-check': z.strictObject({ file: z.string().min(1).max(300) }),
  'pack-try': nothing,
  'pack-switch': nothing,
  'pack-drop': nothing,
  'pack-back': z.strictObject({ key: id }),
  'export-pack': z.strictObject({ form: z.enum(['pack', 'workbook']) }),
  licences: nothing,
  clean: nothing,
  resume: nothing,
  present: nothing,
  restart: nothing,
  leave: nothing,
  decks: nothing,
  // What is wrong with a deck, the shelf says in words.
  'save-deck': z.strictObject({ deck: z.custom<Deck>((deck) => typeof deck === 'object' && deck) }),
  'delete-deck': deckOf,
  'export-deck': deckOf,
  'deck-files': nothing,
  'import-deck': z.strictObject({ file: z.string().min(1).max(300) }),
  pick: z.strictObject({ deck: id.nullable() }),
  pin: z.strictObject({ scene, title: z.string().max(300) }),
  'start-talk': z.strictObject({
    deck: id,
    step: z.int().nonnegative().max(10_000),
    slot: z
      .union([
        z.strictObject({ minutes: z.int().min(1).max(600) }),
        z.strictObject({ until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
      ])
      .nullable(),
  }),
  'keep-drawings': nothing,
  'print-deck': z.strictObject({
    deck: id,
    form: z.enum(['pdf', 'png']),
    notes: z.boolean(),
    language,
  }),
  picture: z.strictObject({ scene, language }),
  'leave-desk': nothing,
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
