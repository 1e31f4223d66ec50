import { expect, it } from 'vitest';
import { languageName, languageNameWithin } from './language-name';

it('names languages in Vietnamese, at the beginning of a line and within one', () => {
  expect(languageName('en')).toBe('Tiếng Anh');
  expect(languageNameWithin('vi')).toBe('tiếng Việt');
  expect(languageNameWithin('zh')).toBe('tiếng Trung');
});
