/** Does what the operator's screen asks for, and refuses it to everybody else. */
import type { Operations } from '../contract';
import type { Journal } from '../journal';
import type { Refusals } from '../windows/session';
import { readAsk, type Asked } from './asks';

/** What is done for each operation. */
export type Handlers = {
  [K in keyof Operations]: (
    ask: Operations[K]['ask'],
  ) => Operations[K]['answer'] | Promise<Operations[K]['answer']>;
};

export interface Desk {
  handlers: Handlers;
  /** Is the operator's screen open, and not locked to be wiped? */
  inside(): boolean;
  /** Has a speaker the screen? */
  presenting(): boolean;
  /** Has a visitor the screen? */
  visiting(): boolean;
  refused: Refusals;
  journal: Journal;
}

/** For whoever stands at the door; these say themselves what they do not do. */
const atTheDoor: ReadonlySet<keyof Operations> = new Set([
  'door',
  'unlock',
  'set-pin',
  'postpone',
] as const);

/** For visitors alone: nobody else is read to. */
const forVisitors: ReadonlySet<keyof Operations> = new Set(['speak', 'hush'] as const);

/** Also for speakers, while they have the screen. */
const atTheDesk: ReadonlySet<keyof Operations> = new Set([
  'decks',
  'save-deck',
  'delete-deck',
  'export-deck',
  'deck-files',
  'import-deck',
  'pick',
  'pin',
  'start-talk',
  'keep-drawings',
  'print-deck',
  'picture',
  'leave-desk',
] as const);

export type Operate = (name: unknown, ask: unknown) => Promise<unknown>;

/** @returns what answers an operation; rejects, in words that tell nothing, what is refused or has failed. */
export function openDesk(desk: Desk): Operate {
  const { handlers, inside, presenting, visiting, refused, journal } = desk;
  const may = (name: keyof Operations): boolean => {
    if (forVisitors.has(name)) return visiting();
    return atTheDoor.has(name) || inside() || (atTheDesk.has(name) && presenting());
  };
  return async (name, ask) => {
    const asked = readAsk(name, ask);
    if (asked === null || !may(asked.name)) {
      // What was asked with may be a PIN: only the name is noted.
      refused('operation', String(name));
      throw new Error('refused');
    }
    try {
      return await act(handlers, asked);
    } catch (error) {
      journal.write('error', 'operation-failed', { name: asked.name, error: String(error) });
      throw new Error('failed', { cause: error });
    }
  };
}

function act(handlers: Handlers, { name, ask }: Asked): unknown {
  // Each handler takes the ask of its own name: `readAsk` has seen to it.
  return (handlers[name] as (ask: Asked['ask']) => unknown)(ask);
}
