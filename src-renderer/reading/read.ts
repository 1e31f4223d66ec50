/** The reading of every scene. */
import type { Scene, View } from '../model/scene';
import type { Reading } from './reading';
import type { Teller } from './teller';
import { readCongress } from './views/congress';
import { readDelegates } from './views/delegates';
import { readHome } from './views/home';
import { readPeople } from './views/people';
import { readResolution } from './views/resolution';
import { readResults } from './views/results';
import { readTargets } from './views/targets';

const READERS: Record<View, (scene: Scene, teller: Teller) => Reading> = {
  home: readHome,
  delegates: readDelegates,
  results: readResults,
  targets: readTargets,
  resolution: readResolution,
  people: readPeople,
  congress: readCongress,
};

/** What a scene says in the teller's language. Panels over it (`over`) say nothing of the content. */
export function readingOf(scene: Scene, teller: Teller): Reading {
  return READERS[scene.view](scene, teller);
}
