import { branches } from '../../model/resolution';
import type { Scene } from '../../model/scene';
import type { Reading } from '../reading';
import type { Teller } from '../teller';
import { readBranch } from './resolution-branch';
import { readMap } from './resolution-map';

/** The map of the resolution, or one of its branches with every statement. */
export function readResolution(scene: Scene, teller: Teller): Reading {
  const all = branches(teller.content.pack);
  const branch = all.find(({ id }) => id === scene.params['at']);
  return branch ? readBranch(branch, all, scene, teller) : readMap(all, scene, teller);
}
