import { describe, expect, it } from 'vitest';
import { edit, type Selected } from './edit';

/** A text with its caret as `|`, or its selection between two of them. */
const at = (marked: string): Selected => ({
  value: marked.replaceAll('|', ''),
  start: marked.indexOf('|'),
  end: marked.lastIndexOf('|') - (marked.split('|').length - 2),
});

describe('a key', () => {
  it('writes at the caret, and composes with what stands before it', () => {
    expect(edit(at('duong|'), { write: 'w' }, 'telex')).toBe('dương');
    expect(edit(at('Toa|n cảnh'), { write: 'f' }, 'telex')).toBe('Toà');
    expect(edit(at('|an'), { write: 'b' }, 'telex')).toBe('b');
  });

  it('writes over what is selected', () => {
    expect(edit(at('một |hai| ba'), { write: 'x' }, 'telex')).toBe('một x');
  });

  it('starts a new line', () => {
    expect(edit(at('một|hai'), { write: '\n' }, 'vni')).toBe('một\n');
  });
});

describe('a tone', () => {
  it('goes to the syllable before the caret', () => {
    expect(edit(at('Cao Bang|'), { tone: 'huyen' }, 'plain')).toBe('Cao Bàng');
    expect(edit(at('uy| ban'), { tone: 'hoi' }, 'plain')).toBe('uỷ');
  });

  it('leaves what is selected', () => {
    expect(edit(at('|uy|'), { tone: 'hoi' }, 'plain')).toBe('uỷ');
  });
});

describe('backspace', () => {
  it('takes what is selected, else the letter before the caret', () => {
    expect(edit(at('một |hai| ba'), { erase: true }, 'telex')).toBe('một ');
    expect(edit(at('một |ba'), { erase: true }, 'telex')).toBe('một');
    expect(edit(at('|ba'), { erase: true }, 'telex')).toBe('');
  });
});
