import { describe, expect, it } from 'vitest';
import { meaningOf, type KeyInput, type Situation } from './keys';

const press = (code: string, more: Partial<KeyInput> = {}): KeyInput => ({
  type: 'keyDown',
  code,
  key: '',
  shift: false,
  control: false,
  alt: false,
  meta: false,
  isAutoRepeat: false,
  ...more,
});
const plain: Situation = { cover: null, overlay: null, typing: false };
const meaning = (code: string, situation: Partial<Situation> = {}, more: Partial<KeyInput> = {}) =>
  meaningOf(press(code, more), { ...plain, ...situation });

it.each([
  ['PageDown', 'next'],
  ['Space', 'next'],
  ['ArrowRight', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['F5', 'resume'],
  ['Escape', 'escape'],
  ['Backspace', 'return'],
  ['KeyF', 'freeze'],
  ['Enter', 'enter'],
])('%s: %s', (code, command) => {
  expect(meaning(code)).toEqual({ do: command });
});

it.each(['KeyB', 'Period', 'NumpadDecimal'])('%s covers with black', (code) => {
  expect(meaning(code)).toEqual({ do: 'cover', cover: 'black' });
});

it('takes digits of either block, and Shift with the space bar', () => {
  expect(meaning('Digit7')).toEqual({ do: 'digit', digit: '7' });
  expect(meaning('Numpad7')).toEqual({ do: 'digit', digit: '7' });
  expect(meaning('Space', {}, { shift: true })).toEqual({ do: 'previous' });
});

it('goes by the place of a key where what types Vietnamese has changed its letter', () => {
  expect(meaning('KeyB', {}, { key: 'ư' })).toEqual({ do: 'cover', cover: 'black' });
});

it('acts once for a key that is held, and not when it is let go', () => {
  expect(meaning('PageDown', {}, { isAutoRepeat: true })).toBe('nothing');
  expect(meaning('PageDown', {}, { type: 'keyUp' })).toBe('nothing');
});

it('lets no shortcut through, and undoes by Ctrl+Z', () => {
  expect(meaning('KeyR', {}, { control: true })).toBe('nothing');
  expect(meaning('KeyW', {}, { control: true })).toBe('nothing');
  expect(meaning('F4', {}, { alt: true })).toBe('nothing');
  expect(meaning('KeyZ', {}, { control: true })).toEqual({ do: 'undo' });
});

describe('while the wall is black', () => {
  it.each(['PageDown', 'KeyF', 'Digit1', 'Enter', 'KeyG', 'Backspace'])(
    '%s does nothing',
    (code) => {
      expect(meaning(code, { cover: 'black' })).toBe('nothing');
    },
  );
  it.each(['KeyB', 'Period', 'KeyW', 'KeyE', 'Escape', 'F5'])('%s acts', (code) => {
    expect(meaning(code, { cover: 'black' })).toHaveProperty('do');
  });
});

it('leaves letters to a field that is typed into, but for Esc', () => {
  expect(meaning('KeyB', { typing: true })).toBe('page');
  expect(meaning('PageDown', { typing: true })).toBe('page');
  expect(meaning('Escape', { typing: true, overlay: 'search' })).toEqual({ do: 'escape' });
});

it('leaves the arrows to the overview, which Esc, O and a clicker close or pass', () => {
  expect(meaning('ArrowDown', { overlay: 'overview' })).toBe('page');
  expect(meaning('Enter', { overlay: 'overview' })).toBe('page');
  expect(meaning('KeyO', { overlay: 'overview' })).toEqual({ do: 'overlay', overlay: 'overview' });
  expect(meaning('PageDown', { overlay: 'overview' })).toEqual({ do: 'next' });
});
