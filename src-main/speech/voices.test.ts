import { expect, it } from 'vitest';
import { voicesIn } from './voices';

const listing = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  vi-vn-x-central --/M      Vietnamese_(Central) aav/vi-VN-x-central  
 5  vi              --/M      Vietnamese_(Northern) aav/vi               
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
 1  variant         --/M      Storm              !v/Storm             (en-us 5)
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  fr-fr           --/M      French_(France)    mb/mb-fr1            (fr 5)
`;

it('names the plainest voice of each language that has one', () => {
  expect([...voicesIn(listing, ['vi', 'en', 'zh', 'fr', 'tyz'])]).toEqual([
    ['vi', 'vi'],
    ['en', 'en-gb'],
    ['zh', 'cmn'],
  ]);
});

it.each(['', 'no such option\n', 'Pty Language\n'])('finds nothing in %j', (nothing) => {
  expect(voicesIn(nothing, ['vi']).size).toBe(0);
});
