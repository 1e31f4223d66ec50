/** The built-in pack for tests, resolved as main does it; that it is good is tested beside it. */
import type { Pack, RawPack } from '../../src-main/contract';
import { resolve } from '../../src-main/pack/resolve';
import { indexPack } from '../model/content';

const files = import.meta.glob<unknown>('../../data/*.json', { eager: true, import: 'default' });

/** As its files are written. */
export const raw = Object.fromEntries(
  Object.entries(files).map(([path, json]) => [path.replace(/^.*\/|\.json$/g, ''), json]),
) as RawPack;

export const pack: Pack = resolve(raw);
export const content = indexPack(pack);
