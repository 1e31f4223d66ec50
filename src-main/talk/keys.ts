/** What a key means in a talk: those of clickers, of PowerPoint, and of what a speaker needs. */
import type { Input } from 'electron';
import { stepKeys } from '../steps';
import type { Cover, Overlay, TalkCommand } from './types';

/** The part of Electron's `Input` that is decided by. */
export type KeyInput = Pick<
  Input,
  'type' | 'code' | 'key' | 'shift' | 'control' | 'alt' | 'meta' | 'isAutoRepeat'
>;

export interface Situation {
  cover: Cover | null;
  overlay: Overlay;
  /** Letters are being typed into a field. */
  typing: boolean;
}

/** `page`: none of ours, the page may have it. `nothing`: nobody may. */
export type Meaning = TalkCommand | 'page' | 'nothing';

// By `code` where a letter is meant: what types Vietnamese letters changes `key`.
export const keys: Readonly<Record<string, TalkCommand>> = {
  ...Object.fromEntries(Object.entries(stepKeys).map(([code, step]) => [code, { do: step }])),
  Space: { do: 'next' },
  KeyN: { do: 'next' },
  KeyP: { do: 'previous' },
  Enter: { do: 'enter' },
  NumpadEnter: { do: 'enter' },
  KeyB: { do: 'cover', cover: 'black' },
  Period: { do: 'cover', cover: 'black' },
  NumpadDecimal: { do: 'cover', cover: 'black' },
  Slash: { do: 'cover', cover: 'black' },
  Semicolon: { do: 'cover', cover: 'black' },
  KeyW: { do: 'cover', cover: 'white' },
  Comma: { do: 'cover', cover: 'white' },
  KeyE: { do: 'cover', cover: 'emblem' },
  KeyF: { do: 'freeze' },
  KeyD: { do: 'drop' },
  KeyG: { do: 'overlay', overlay: 'search' },
  KeyO: { do: 'overlay', overlay: 'overview' },
  Tab: { do: 'overlay', overlay: 'overview' },
  KeyX: { do: 'swap' },
  KeyY: { do: 'show-notes' },
  KeyV: { do: 'language' },
  KeyQ: { do: 'hold' },
  KeyC: { do: 'hall-clock' },
  KeyL: { do: 'tool', tool: 'laser' },
  KeyS: { do: 'tool', tool: 'spotlight' },
  KeyM: { do: 'tool', tool: 'magnifier' },
  KeyI: { do: 'tool', tool: 'pen' },
  KeyR: { do: 'tool', tool: 'eraser' },
  KeyH: { do: 'tool', tool: 'hand' },
  KeyU: { do: 'undo' },
  KeyZ: { do: 'undo' },
  Delete: { do: 'wipe' },
  Equal: { do: 'notes-size', by: 1 },
  NumpadAdd: { do: 'notes-size', by: 1 },
  Minus: { do: 'notes-size', by: -1 },
  NumpadSubtract: { do: 'notes-size', by: -1 },
  F5: { do: 'resume' },
  Escape: { do: 'escape' },
};

/** Only what uncovers the screen acts while it is black or white. */
const uncovers = (command: TalkCommand): boolean =>
  command.do === 'cover' || command.do === 'escape' || command.do === 'resume';

export function meaningOf(input: KeyInput, situation: Situation): Meaning {
  const { cover, overlay, typing } = situation;
  if (typing) return input.code === 'Escape' ? pressed(input, { do: 'escape' }) : 'page';
  // In the overview and the search, keys move among what is listed.
  if (overlay !== null && pages.has(input.code)) return 'page';
  if (input.control || input.alt || input.meta) {
    const undoes = input.control && input.code === 'KeyZ' && !input.alt && !input.meta;
    return undoes ? pressed(input, { do: 'undo' }) : 'nothing';
  }
  const command = commandOf(input);
  if (command === undefined) return 'nothing';
  if (cover !== null && !uncovers(command)) return 'nothing';
  return pressed(input, command);
}

const pages: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'NumpadEnter',
  'Space',
  'Tab',
]);

function commandOf({ code, shift }: KeyInput): TalkCommand | undefined {
  if (code === 'Space' && shift) return { do: 'previous' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? keys[code] : { do: 'digit', digit };
}

/** A held key is pressed once, and nothing happens when it is let go. */
function pressed({ type, isAutoRepeat }: KeyInput, command: TalkCommand): Meaning {
  return type === 'keyDown' && !isAutoRepeat ? command : 'nothing';
}
