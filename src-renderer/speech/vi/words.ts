/** What is said in Vietnamese for abbreviations, and for letters of those that nobody has listed. */

export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  BCH: 'Ban Chấp hành',
  BHYT: 'bảo hiểm y tế',
  BTV: 'Ban Thường vụ',
  'CB-HPI': 'xê bê, hát pê i',
  CNTT: 'công nghệ thông tin',
  COVID: 'cô vít',
  CRTV: 'xê e rờ tê vê',
  DTI: 'đê tê i',
  GDP: 'tổng sản phẩm trong nước',
  'tổng GDP': 'tổng sản phẩm trong nước',
  GRDP: 'tổng sản phẩm trên địa bàn',
  HĐND: 'Hội đồng nhân dân',
  'KT-XH': 'kinh tế, xã hội',
  MTTQ: 'Mặt trận Tổ quốc',
  NFC: 'en ép xê',
  'PAR Index': 'pa in đếch',
  QR: 'quy e rờ',
  STEM: 'xờ tem',
  THPT: 'trung học phổ thông',
  TNHH: 'trách nhiệm hữu hạn',
  UBKT: 'Uỷ ban Kiểm tra',
  UBND: 'Uỷ ban nhân dân',
  UNESCO: 'u nét xờ cô',
  USD: 'đô la Mỹ',
  VNI: 'vê en i',
  ĐBQH: 'đại biểu Quốc hội',
};

/** What the number of a document says about its kind and who issued it: `01-KL/TW`. */
export const DOCUMENT_SIGNS: Readonly<Record<string, string>> = {
  GP: 'giấy phép',
  KH: 'kế hoạch',
  KL: 'kết luận',
  SVHTTDL: 'Sở Văn hoá, Thể thao và Du lịch',
  TU: 'Tỉnh uỷ',
  TW: 'Trung ương',
  ĐA: 'đề án',
};

export const UNITS: Readonly<Record<string, string>> = {
  cm: 'xen-ti-mét',
  km: 'ki-lô-mét',
  mm: 'mi-li-mét',
  m: 'mét',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  'm²': 'mét vuông',
  'km²': 'ki-lô-mét vuông',
};

const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'a', B: 'bê', C: 'xê', D: 'đê', Đ: 'đê', E: 'e', F: 'ép', G: 'giê', H: 'hát', I: 'i' },
  ...{ J: 'giây', K: 'ca', L: 'e lờ', M: 'em', N: 'en', O: 'o', P: 'pê', Q: 'quy', R: 'e rờ' },
  ...{ S: 'ét', T: 'tê', U: 'u', V: 'vê', W: 'vê kép', X: 'ích', Y: 'y', Z: 'dét' },
};

/** Letters by their names: `HPI` → `hát pê i`. */
export function spelled(letters: string): string {
  return [...letters].map((letter) => LETTERS[letter] ?? letter.toLowerCase()).join(' ');
}
