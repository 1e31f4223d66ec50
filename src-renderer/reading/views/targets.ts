import type { Scene } from '../../model/scene';
import type { Reading } from '../reading';
import type { Teller } from '../teller';
import { readTarget } from './target';
import { readTargetsOverview } from './targets-overview';
import { readTrial } from './trial';

/** All targets, or one with its parts, or what a visitor tries out on one part. */
export function readTargets(scene: Scene, teller: Teller): Reading {
  const { open, try: tried } = scene.params;
  const target = teller.content.pack.targets.targets.find(({ id }) => id === open);
  if (!target) return readTargetsOverview(scene, teller);
  const part = target.parts.find(({ figure }) => figure === tried);
  return part?.trial
    ? readTrial({ target, part, trial: part.trial }, scene, teller)
    : readTarget(target, scene, teller);
}
