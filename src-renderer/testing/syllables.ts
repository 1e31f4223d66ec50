/** The rimes as the booklet spells them, with the tone sắc, by what may stand before them. */
const RIMES = {
  any: `á ác ách ám án áng ánh áp át ái áo áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy
    ó óc óm ón óng óp ót ói oóc oóng ố ốc ốm ốn ống ốp ốt ối ớ ớm ớn ớp ớt ới
    ú úc úm ún úng úp út úa úi uốc uốm uốn uống uốt uối ứ ức ứng ứt ứa ứi ứu
    ước ướm ướn ướng ướp ướt ưới ướu`,
  front: `é éc ém én éng ép ét éo ế ếch ếm ến ếnh ếp ết ếu í ích ím ín ính íp ít ía íu
    iếc iếm iến iếng iếp iết iếu`,
  round: `oá oác oách oán oáng oánh oát oái oáy oáo oắc oắm oắn oắng oắt oé oén oét oéo
    uấn uấng uất uấy uế uếch uếnh uớ uý uých uýnh uýt uýu uýp uýa uyến uyết`,
  y: 'ý',
  alone: 'ý yếm yến yết yếng yếu',
  q: `uá uác uách uán uáng uánh uát uái uáy uáo uắc uắm uắn uắng uắt uấn uất uấy ué uén uét uéo
    uế uếch uến uết uếnh uý uých uýnh uýt uyến uyết uớ uốc uốn`,
  gi: `í ín iá iác iám ián iáng iáp iát iái iáo iáu iáy iắc iắm iắn iắng iắt iấc iấm iấn iấu iấy
    iấp iất ié iếng iết iễu ieo ió ióc ióng ión iót iói iống iốc iốt iối iớ iới iú iúp iúc iúi iún
    iứ iứa iướng iữ`,
};

const list = (words: string): string[] => words.trim().split(/\s+/);

const SYLLABLES_WITH_SAC = [
  ...list('b ch d đ h kh l m n nh ph r s t th tr v x').flatMap((onset) =>
    list(`${RIMES.any} ${RIMES.front} ${RIMES.round}`).map((rime) => onset + rime),
  ),
  ...list('c g ng').flatMap((onset) => list(RIMES.any).map((rime) => onset + rime)),
  ...list('k gh ngh').flatMap((onset) => list(RIMES.front).map((rime) => onset + rime)),
  ...list('kh ng h').flatMap((onset) => list(RIMES.round).map((rime) => onset + rime)),
  ...list('h k l m s t').flatMap((onset) => list(RIMES.y).map((rime) => onset + rime)),
  ...list(`${RIMES.any} ${RIMES.round} ${RIMES.alone} ${RIMES.front}`).filter(
    (rime) => !rime.startsWith('iế'),
  ),
  ...list(RIMES.q).map((rime) => `q${rime}`),
  ...list(RIMES.gi).map((rime) => `g${rime}`),
];

/** The signs of the tones: ngang, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;

/** Every syllable that Vietnamese spelling allows, without doubles, in NFC and lower case. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  SYLLABLES_WITH_SAC.flatMap((syllable) => {
    const apart = syllable.normalize('NFD');
    const tones = /[cpt]h?$/.test(syllable) ? ['\u0301', '\u0323'] : TONES;
    return tones.map((tone) => apart.replace(TONE, tone).normalize('NFC'));
  }),
);
