import type { Language } from '../../../src-main/contract';
import type { Teller } from '../teller';

/** Names and posts are Vietnamese in every reading: what marks them where the reading is not. */
export const ownLanguage = ({ language }: Teller): { lang?: Language } =>
  language === 'vi' ? {} : { lang: 'vi' };
