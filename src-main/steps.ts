/**
 * The keys that lead on and back: of clickers, keypads and switches, which are keyboards to the machine,
 * and of keyboards. In a talk a step leads through its deck, in a visit through what can be touched.
 */
import type { Step } from './contract';

/** By `KeyboardEvent.code`. */
export const stepKeys: Readonly<Record<string, Step>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Backspace: 'return',
};
