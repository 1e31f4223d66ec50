/** What is said in English for abbreviations; letters that stand apart are said one by one. */

export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'CB-HPI': 'C B H P I',
  COVID: 'Covid',
  CRTV: 'C R T V',
  DTI: 'D T I',
  GDP: 'G D P',
  GRDP: 'gross regional domestic product',
  IT: 'I T',
  NFC: 'N F C',
  PAR: 'par',
  QR: 'Q R',
  STEM: 'stem',
  TNHH: 'limited',
  UNESCO: 'Unesco',
  US: 'U S',
  USD: 'U S dollars',
  VNI: 'V N I',
};

export const UNITS: Readonly<Record<string, string>> = {
  cm: 'centimetres',
  km: 'kilometres',
  mm: 'millimetres',
  m: 'metres',
  ha: 'hectares',
  kg: 'kilograms',
  'm²': 'square metres',
  'km²': 'square kilometres',
};

/** After “per” and “a”. */
export const ONE_UNIT: Readonly<Record<string, string>> = {
  ha: 'hectare',
  năm: 'year',
  người: 'person',
  year: 'year',
  person: 'person',
};
