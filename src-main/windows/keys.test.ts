import { expect, it } from 'vitest';
import { isKeyAllowed } from './keys';

const plain = { control: false, alt: false, meta: false };

it.each(['a', 'Ễ', '7', ' ', 'Tab', 'Enter', 'Escape', 'ArrowLeft', 'Backspace', 'Process'])(
  'lets %s through',
  (key) => {
    expect(isKeyAllowed({ ...plain, key })).toBe(true);
  },
);

it.each(['F5', 'F11', 'F12', 'BrowserBack', 'ContextMenu', 'PrintScreen', 'Alt', 'Meta', 'ZoomIn'])(
  'stops %s',
  (key) => {
    expect(isKeyAllowed({ ...plain, key })).toBe(false);
  },
);

it.each(['r', 'R', 'w', 'q', 'p', '+', '-', '0', 'I', 'Tab'])(
  'stops Ctrl, Alt and the system key with %s',
  (key) => {
    expect(isKeyAllowed({ ...plain, key, control: true })).toBe(false);
    expect(isKeyAllowed({ ...plain, key, alt: true })).toBe(false);
    expect(isKeyAllowed({ ...plain, key, meta: true })).toBe(false);
  },
);
