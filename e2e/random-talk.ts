/** Random keys of a speaker, from a seed, and what they come to by the talk's own pure machine. */
import type { Deck } from '../data/schema';
import { meaningOf, type Meaning } from '../src-main/talk/keys';
import { advance, openTalk, type Talk } from '../src-main/talk/talk';
import type { TalkCommand } from '../src-main/talk/types';
import type { Dice } from './random';

/** By the names that xdotool knows; others are their own letter. */
const codes: Readonly<Record<string, string>> = {
  Next: 'PageDown',
  Prior: 'PageUp',
  Right: 'ArrowRight',
  Left: 'ArrowLeft',
  Down: 'ArrowDown',
  Up: 'ArrowUp',
  space: 'Space',
  Return: 'Enter',
  BackSpace: 'Backspace',
  period: 'Period',
  comma: 'Comma',
  slash: 'Slash',
  semicolon: 'Semicolon',
  equal: 'Equal',
  minus: 'Minus',
};
/** A clicker's keys are pressed most often. */
const bag = [
  ...['Next', 'Next', 'Next', 'Next', 'Next', 'Prior', 'Prior', 'Right', 'Left', 'Down', 'Up'],
  ...['space', 'shift+space', 'Return', 'Return', 'BackSpace', 'BackSpace', 'Home', 'End'],
  ...['Escape', 'Escape', 'Escape', 'F5', 'period', 'comma', 'slash', 'semicolon', 'Tab', 'Delete'],
  ...['ctrl+z', 'ctrl+r', 'F11', 'equal', 'minus', ...'0123456789', ...'1234'],
  ...'abcdefghijklmnopqrstuvwyz',
  ...'uzfdgopnlsmir',
];
/** What gives up digits and a first Esc, and changes little else. */
const neutral = 'h';

function codeOf(name: string): string {
  if (/^[a-z]$/.test(name)) return `Key${name.toUpperCase()}`;
  return /^\d$/.test(name) ? `Digit${name}` : (codes[name] ?? name);
}

export interface Speaker {
  now(): Talk;
  /** Has the speaker chosen the other language? */
  translated(): boolean;
  does(command: TalkCommand): void;
  /** A key of the test's choice. */
  press(name: string): string;
  /** The next keys, at most `count`: fewer where the page must be waited for, and never the talk's end. */
  keys(count: number): string[];
}

export function speakerWith(dice: Dice, deck: Deck): Speaker {
  let talk = openTalk(deck, 0, null);
  let translated = false;

  /** While the search is open its field has the keys. */
  const meaning = (name: string): Meaning => {
    const parts = name.split('+');
    const input = {
      type: 'keyDown',
      key: '',
      code: codeOf(parts.at(-1) ?? ''),
      shift: parts.includes('shift'),
      control: parts.includes('ctrl'),
      alt: false,
      meta: false,
      isAutoRepeat: false,
    } as const;
    const { cover, overlay } = talk;
    return meaningOf(input, { cover, overlay, typing: overlay === 'search' });
  };
  // No time passes for digits and a first Esc: all keys of one go come within it.
  const after = (command: TalkCommand): Talk => advance(talk, command, 0);
  const does = (command: TalkCommand): void => {
    if (command.do === 'language') translated = !translated;
    talk = after(command);
  };
  /** Where a page acts by a key, or the talk ends, the machine alone knows no more. */
  const isKnown = (name: string, what: Meaning): boolean => {
    if (what === 'page') return !['Return', 'space', 'shift+space'].includes(name);
    return what === 'nothing' || !after(what).over;
  };

  const press = (name: string): string => {
    const what = meaning(name);
    if (what !== 'page' && what !== 'nothing') does(what);
    return name;
  };
  return {
    now: () => talk,
    translated: () => translated,
    does,
    press,
    keys(count) {
      const pressed: string[] = [];
      const { overlay } = talk;
      while (pressed.length < count && talk.overlay === overlay) {
        const name = dice.pick(bag);
        if (isKnown(name, meaning(name))) pressed.push(press(name));
      }
      if (talk.typed !== '' || talk.ending) pressed.push(press(neutral));
      return pressed;
    },
  };
}
