/** Which control leads from one scene to another: the ghost hand reaches for it. */
import type { SceneAddress } from '../../../src-main/contract';
import { parseScene } from '../../model/scene';

/**
 * What a control that leads from `from` to `to` says of itself in `data-leads`: `view=people`, or a
 * parameter with the value that it newly has, `pick=41-50`; the likeliest first.
 */
export function leads(from: SceneAddress, to: SceneAddress): string[] {
  const [here, there] = [parseScene(from), parseScene(to)];
  const was = here.view === there.view ? here.params : {};
  const found = Object.entries(there.params).flatMap(([name, value]) => {
    const before = was[name]?.split(',') ?? [];
    return value
      .split(',')
      .filter((one) => !before.includes(one))
      .map((one) => `${name}=${one}`);
  });
  return here.view === there.view ? found : [`view=${there.view}`, ...found];
}
