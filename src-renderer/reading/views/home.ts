import { formatScene, VIEWS, type Scene, type View } from '../../model/scene';
import { figureRow } from '../figures';
import { doorLine, occasion } from '../home-words';
import type { Reading, Row, Way } from '../reading';
import type { Teller } from '../teller';

/** The congress at a glance: the words, who was there, and the ways in. */
export function readHome(scene: Scene, teller: Teller): Reading {
  const { content, say, tell } = teller;
  const { congress, delegates, pack } = content.pack;
  const figures = [delegates.present, delegates.summoned];
  return {
    eyebrow: `${occasion(teller)} · ${tell(congress.place)}`,
    title: tell(pack.name),
    parts: [
      {
        kind: 'rows',
        rows: [
          { label: say('motto'), value: tell(congress.motto) },
          themeRow(teller),
          ...figures.map((id) => figureRow(id, scene, teller)),
        ],
      },
      { kind: 'ways', label: say('way-finding'), ways: VIEWS.filter(isDoor).map(door(teller)) },
    ],
    source: '',
  };
}

type Door = Exclude<View, 'home'>;

const isDoor = (view: View): view is Door => view !== 'home';

const door =
  (teller: Teller) =>
  (view: Door): Way => ({
    label: `${teller.say(view)}: ${doorLine(view, teller)}`,
    scene: view,
    how: 'go',
  });

/** The theme, with the way to the page about it. */
function themeRow({ content, say, tell }: Teller): Row {
  return {
    label: say('theme'),
    value: tell(content.pack.congress.theme),
    way: {
      label: say('theme-claim'),
      scene: formatScene('congress', { part: 'theme' }),
      how: 'go',
    },
  };
}
