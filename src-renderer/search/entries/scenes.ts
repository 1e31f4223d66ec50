/** Every place that one can walk to, by its name; its claim says which one it is. */
import type { SceneAddress } from '../../../src-main/contract';
import { BRANCHES } from '../../model/resolution';
import { formatScene, VIEWS } from '../../model/scene';
import type { Teller } from '../../reading/teller';
import { PARTS } from '../../scenes/congress/parts';
import { CHAPTERS } from '../../scenes/results/chapters';
import type { Entry } from '../entry';

export function sceneEntries({ content, say, tell }: Teller): Entry[] {
  const { congress, delegates, results, targets, people } = content.pack;
  const entry = (title: string, detail: string, scene: SceneAddress): Entry => ({
    kind: 'scene',
    title,
    detail,
    scene,
  });
  return [
    ...VIEWS.map((view) => entry(say(view), tell(congress.shortName), view)),
    ...delegates.dimensions.map(({ id, label, claim }) =>
      entry(
        `${say('delegates')}: ${tell(label)}`,
        tell(claim),
        formatScene('delegates', { by: id }),
      ),
    ),
    ...results.areas.flatMap((area) => [
      entry(
        `${say('results')}: ${tell(area.label)}`,
        tell(area.claim),
        formatScene('results', { area: area.id }),
      ),
      ...area.themes.map(({ id, label }) =>
        entry(
          tell(label),
          `${say('results')} · ${tell(area.label)}`,
          formatScene('results', { area: area.id, theme: id }),
        ),
      ),
    ]),
    ...CHAPTERS.map((part) => entry(say(part), say('results'), formatScene('results', { part }))),
    ...targets.targets.map(({ id, number, title, claim }) =>
      entry(
        `${say('target')} ${number}: ${tell(title)}`,
        tell(claim),
        formatScene('targets', { open: id }),
      ),
    ),
    ...BRANCHES.map((at) => entry(say(at), say('resolution'), formatScene('resolution', { at }))),
    ...people.bodies.map(({ id, label }) =>
      entry(tell(label), say('people'), formatScene('people', { body: id })),
    ),
    ...PARTS.map((part) => entry(say(part), say('congress'), formatScene('congress', { part }))),
  ];
}
