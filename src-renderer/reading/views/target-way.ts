import type { Target } from '../../../src-main/contract';
import { formatScene } from '../../model/scene';
import type { Way } from '../reading';
import type { Teller } from '../teller';

/** The way to a target: `1. Tăng trưởng và GRDP đầu người`. */
export const targetWay = ({ id, number, title }: Target, { tell }: Teller): Way => ({
  label: `${number}. ${tell(title)}`,
  scene: formatScene('targets', { open: id }),
  how: 'go',
});
