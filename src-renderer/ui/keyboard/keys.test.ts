import { describe, expect, it } from 'vitest';
import { lastRow, MARKED, METHOD_KEYS, ROWS, TONES, type Key } from './keys';
import { tapShift, useShift } from './shift';

const written = (keys: readonly Key[]): string[] =>
  keys.flatMap((key) => (key.does === 'write' ? [key.text, key.shifted] : []));

const all = [...TONES, ...MARKED, ...ROWS.flat(), ...METHOD_KEYS, ...lastRow(true)];

describe('the keys', () => {
  it('write every letter and digit of Vietnamese, small and capital, each once', () => {
    const vietnamese = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
    const signs = written(all);
    for (const letter of `${vietnamese}${vietnamese.toUpperCase()}fjwzFJWZ0123456789`)
      expect(signs.filter((sign) => sign === letter)).toEqual([letter]);
  });

  it('write one character each, in NFC', () => {
    for (const sign of written(all)) {
      expect([...sign]).toHaveLength(1);
      expect(sign).toBe(sign.normalize('NFC'));
    }
  });

  it('have the six tones, each under its own name', () => {
    const names = TONES.map((key) => (key.does === 'tone' ? key.name : ''));
    expect(names).toEqual(['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng']);
  });

  it('are at most ten in a row, which is what a portrait screen has room for', () => {
    for (const row of ROWS) expect(row.length).toBeLessThanOrEqual(10);
  });

  it('have one for the next line where there are lines', () => {
    const does = (multiline: boolean): string[] => lastRow(multiline).map((key) => key.does);
    expect(does(true)).toContain('line');
    expect(does(false)).not.toContain('line');
  });
});

describe('shift', () => {
  it('is for one character, or locked by a second tap', () => {
    expect(useShift(tapShift('off'))).toBe('off');
    expect(useShift(tapShift(tapShift('off')))).toBe('locked');
    expect(tapShift('locked')).toBe('off');
  });
});
