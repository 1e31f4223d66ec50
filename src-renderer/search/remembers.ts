import type { StageState } from '../../src-main/contract';
import { parseScene } from '../model/scene';

/**
 * What was typed is kept as long as the search is open, or “back” leads to it; whoever comes next finds
 * nothing of it.
 */
export function remembers({
  owner,
  scene,
  trail,
}: Pick<StageState, 'owner' | 'scene' | 'trail'>): boolean {
  if (owner !== 'visitor') return false;
  return [scene, ...trail].some((address) => parseScene(address).params['over'] === 'search');
}
