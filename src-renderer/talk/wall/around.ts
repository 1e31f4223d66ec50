/** What belongs beside a figure that stands alone, so that it says what it means. */
import type { Group, TargetPart } from '../../../src-main/contract';
import type { Content } from '../../model/content';
import { relation } from '../../model/targets';

export interface Around {
  /** The group of delegates that the figure counts, or whose share it is. */
  group: Group | undefined;
  /** The target, where it has a figure of the last term beside it; whether it lies below that. */
  compared: { baseline: NonNullable<TargetPart['baseline']>; below: boolean } | undefined;
}

export function aroundFigure(id: string, content: Content): Around {
  const { delegates, targets } = content.pack;
  const group = delegates.dimensions
    .flatMap(({ groups }) => groups)
    .find(({ count, share }) => count === id || share === id);
  const part = targets.targets
    .flatMap(({ parts }) => parts)
    .find(({ figure, baseline }) => figure === id && baseline !== undefined);
  return {
    group,
    compared: part?.baseline && {
      baseline: part.baseline,
      below: relation(part, content) === 'below',
    },
  };
}
