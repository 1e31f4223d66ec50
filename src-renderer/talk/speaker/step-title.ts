import type { TalkStep } from '../../../src-main/contract';

/** `Tuổi đời (2/5)`: the title of a step's item, and where the item has more steps, which it is. */
export function stepTitle({ title, part, parts }: TalkStep): string {
  return parts > 1 ? `${title.vi} (${part + 1}/${parts})` : title.vi;
}
