import { expect, it } from 'vitest';
import type { Pack } from '../contract';
import { languagesOf } from './languages';

const pack = { pack: { languages: ['vi', 'en', 'zh'] } as Pack['pack'] };

it('starts in the language that is wanted', () => {
  expect(languagesOf('zh', pack)).toEqual({ language: 'zh', languages: ['vi', 'en', 'zh'] });
});

it('starts in the first language of a pack that has not got it', () => {
  expect(languagesOf('fr', pack).language).toBe('vi');
});

it('waits for the pack', () => {
  expect(languagesOf('fr')).toEqual({ language: 'fr', languages: ['fr'] });
});
