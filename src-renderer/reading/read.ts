/** The reading of every scene. */
import { formatScene, type Scene, type View } from '../model/scene';
import { readOrigin } from './origin';
import type { Part, Reading } from './reading';
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

const SOURCES = formatScene('congress', { part: 'sources' });

/**
 * What a scene says in the teller's language; under `source` what its sheet says of a figure. Panels over
 * it (`over`) say nothing of the content. Where a source is named, the sources are one step away.
 */
export function readingOf(scene: Scene, teller: Teller): Reading {
  const figure = teller.content.pack.figures.find(({ id }) => id === scene.params['source']);
  const reading = figure ? readOrigin(figure, scene, teller) : READERS[scene.view](scene, teller);
  if (reading.source === '') return reading;
  return { ...reading, parts: [...reading.parts, toSources(teller)] };
}

const toSources = ({ say }: Teller): Part => ({
  kind: 'ways',
  label: say('source'),
  ways: [{ label: say('sources-claim'), scene: SOURCES, how: 'go' }],
});
