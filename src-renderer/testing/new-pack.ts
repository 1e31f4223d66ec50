/** The pack that another congress starts from, for tests; resolved as main does it. */
import { emptyPack } from '../../data/template/template';
import { resolve } from '../../src-main/pack/resolve';
import { indexPack } from '../model/content';

export const newPack = indexPack(resolve(emptyPack('2040-10-01')));
