import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erase, giveTone, typeKey } from './compose';
import type { Method } from './methods';

const list = (words: string): string[] => words.split(' ');

const typed = (keys: string, method: Method): string =>
  Array.from(keys).reduce((text, key) => typeKey(text, key, method), '');

describe('Telex', () => {
  it.each([
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['duongwfd', 'đường'],
    ['dduwongf', 'đường'],
    ['ddwowngf', 'đường'],
    ['duwowngf', 'dường'],
    ['DDUWOWNGF', 'ĐƯỜNG'],
    ['DDuowngf', 'Đường'],
    ['Ddoongf', 'Đồng'],
    ['nguwowif', 'người'],
    ['nguoifw', 'người'],
    ['ruowuj', 'rượu'],
    ['thuowr', 'thuở'],
    ['quys', 'quý'],
    ['quoocs', 'quốc'],
    ['quocso', 'quốc'],
    ['quowr', 'quở'],
    ['gif', 'gì'],
    ['giaf', 'già'],
    ['gifa', 'già'],
    ['gieengs', 'giếng'],
    ['giuwx', 'giữ'],
    ['giwx', 'giữ'],
    ['hoaf', 'hoà'],
    ['hofa', 'hoà'],
    ['hofan', 'hoàn'],
    ['uyr', 'uỷ'],
    ['ury', 'uỷ'],
    ['khoer', 'khoẻ'],
    ['toans', 'toán'],
    ['muas', 'múa'],
    ['muwa', 'mưa'],
    ['muaw', 'mưa'],
    ['tufaan', 'tuần'],
    ['khuyur', 'khuỷu'],
    ['nguyeenx', 'nguyễn'],
    ['nguyenex', 'nguyễn'],
    ['Nguyeexn Thij Hueej', 'Nguyễn Thị Huệ'],
    ['xooong', 'xoong'],
    ['DDawks Lawks', 'Đắk Lắk'],
    ['w', 'ư'],
    ['tw', 'tư'],
    ['HDDND', 'HĐND'],
    ['UBND', 'UBND'],
    ['QDD', 'QĐ'],
  ])('%s is %s', (keys, text) => {
    expect(typed(keys, 'telex')).toBe(text);
  });

  it.each([
    ['ass', 'as'],
    ['asss', 'ass'],
    ['aff', 'af'],
    ['aaa', 'aa'],
    ['aaaa', 'aaa'],
    ['ddd', 'dd'],
    ['dddd', 'ddd'],
    ['ooo', 'oo'],
    ['eee', 'ee'],
    ['aww', 'aw'],
    ['oww', 'ow'],
    ['ww', 'w'],
    ['www', 'ww'],
    ['TWW', 'TW'],
    ['hoaff', 'hoaf'],
    ['tieenge', 'tienge'],
  ])('a key twice is undone: %s is %s', (keys, text) => {
    expect(typed(keys, 'telex')).toBe(text);
  });

  it('takes a tone away, and another in its place', () => {
    expect(typed('hoafz', 'telex')).toBe('hoa');
    expect(typed('hoafs', 'telex')).toBe('hoá');
    expect(typed('z', 'telex')).toBe('z');
    expect(typed('haz', 'telex')).toBe('haz');
  });

  it.each(
    list('speaker club sprint dry slide GRDP GDP BCH UBKT TNHH CNTT BHYT UNESCO COVID XX XIV XIX'),
  )('leaves %s as it is', (word) => {
    expect(typed(word, 'telex')).toBe(word);
  });
});

describe('VNI', () => {
  it.each([
    ['d9u7o7ng2', 'đường'],
    ['duong792', 'đường'],
    ['D9UO7NG2', 'ĐƯỜNG'],
    ['Ha2 No65i', 'Hà Nội'],
    ['Hoa2', 'Hoà'],
    ['tua62n', 'tuần'],
    ['ba8ng2', 'bằng'],
    ['a11', 'a1'],
    ['a66', 'a6'],
    ['d99', 'd9'],
    ['hoa20', 'hoa'],
    ['nam 2025', 'nam 2025'],
    ['15', '15'],
    ['XX1', 'XX1'],
    ['HD9ND', 'HĐND'],
    ['was', 'was'],
  ])('%s is %s', (keys, text) => {
    expect(typed(keys, 'vni')).toBe(text);
  });
});

describe('plain', () => {
  it('writes every key', () => {
    expect(typed('dduwowngf 1 Test', 'plain')).toBe('dduwowngf 1 Test');
  });
});

describe('the keys of the tones', () => {
  it('give the last syllable a tone, whatever was typed before', () => {
    expect(giveTone('Tỉnh uy', 'hoi')).toBe('Tỉnh uỷ');
    expect(giveTone('Tỉnh uỷ', 'ngang')).toBe('Tỉnh uy');
    expect(giveTone('đương', 'huyen')).toBe('đường');
    expect(giveTone('ĐƯƠNG', 'huyen')).toBe('ĐƯỜNG');
  });

  it('leave alone what cannot have it', () => {
    for (const text of ['', 'GRDP', 'a ', 'sprint', '20']) expect(giveTone(text, 'sac')).toBe(text);
    expect(giveTone('mat', 'huyen')).toBe('mat');
  });
});

describe('backspace', () => {
  it('takes a letter with all its marks, and a sign of several characters', () => {
    expect(erase('đườ')).toBe('đư');
    expect(erase('đươ\u0300')).toBe('đư');
    expect(erase('a👩‍👩‍👧')).toBe('a');
    expect(erase('')).toBe('');
  });
});

describe('whatever is typed', () => {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjzw áàảãạẤỂỢA1967-\u0301\u0302\u031b';
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...letters) }),
  );
  const method = fc.constantFrom<Method>('telex', 'vni', 'plain');
  const nfc = (value: string): boolean => value === value.normalize('NFC');

  it('is in NFC, and keeps what stands before the last word', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(...letters) }),
        method,
        (before, keys, by) => {
          let now = before.normalize('NFC');
          for (const key of keys) {
            now = typeKey(now, key, by);
            expect(nfc(now)).toBe(true);
          }
          const kept = /^.*\P{L}(?=\p{L}*$)/su.exec(before.normalize('NFC'))?.[0] ?? '';
          if (!/\p{M}$/u.test(kept) && !/^\p{M}/u.test(keys))
            expect(now.startsWith(kept)).toBe(true);
        },
      ),
    );
  });

  it('takes any key without a fault', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary' }), method, (before, key, by) => {
        expect(nfc(typeKey(before, key, by))).toBe(true);
      }),
    );
  });

  it('can be erased step by step', () => {
    fc.assert(
      fc.property(text, (before) => {
        const after = erase(before);
        expect(nfc(after)).toBe(true);
        if (before !== '') expect(after.length).toBeLessThan(before.normalize('NFC').length);
      }),
    );
  });
});
