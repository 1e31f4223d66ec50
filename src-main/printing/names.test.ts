import { expect, it } from 'vitest';
import { pictureName, slug } from './names';

it.each([
  ['Đại biểu và đại hội', 'dai-bieu-va-dai-hoi'],
  ['Uỷ ban: 12/18 chỉ tiêu — đạt!', 'uy-ban-12-18-chi-tieu-dat'],
  ['../../etc/passwd', 'etc-passwd'],
  ['ƯỚC ước', 'uoc-uoc'],
  ['…', 'bai'],
])('%s is %s', (title, name) => {
  expect(slug(title, 'bai')).toBe(name);
});

it('has the same name for both ways to write a letter', () => {
  expect(slug('Đại hội'.normalize('NFD'), '')).toBe(slug('Đại hội'.normalize('NFC'), ''));
});

it('is never longer than a file system takes, nor ends with a dash', () => {
  const name = slug('tỉnh '.repeat(80), '');
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).toMatch(/[a-z]$/);
});

it('numbers pictures in their order', () => {
  expect(pictureName(0, 9, 'Tuổi đời')).toBe('01-tuoi-doi.png');
  expect(pictureName(8, 120, '')).toBe('009-buoc.png');
});
