/** What the operator does with content: takes it in, tries it, shows it, goes back. */
import { licences } from '../licences';
import type { Handlers } from '../operator/operate';

export type ContentHandlers = Pick<
  Handlers,
  | 'packs'
  | 'pack-files'
  | 'pack-check'
  | 'pack-try'
  | 'pack-switch'
  | 'pack-drop'
  | 'pack-back'
  | 'export-pack'
  | 'licences'
>;

const notYet = (): Promise<never> => Promise.reject(new Error('not yet'));

export function openContent(): ContentHandlers {
  return {
    packs: notYet,
    'pack-files': notYet,
    'pack-check': notYet,
    'pack-try': notYet,
    'pack-switch': notYet,
    'pack-drop': notYet,
    'pack-back': notYet,
    'export-pack': notYet,
    licences,
  };
}
