import { timelineLayout } from '../../layout/timeline';
import type { Scene } from '../../model/scene';
import { formatPeriod, formatShortDate } from '../../text/format';
import { figureRow, quotedIn } from '../figures';
import type { Part, Reading } from '../reading';
import type { Teller } from '../teller';

type Event = Teller['content']['pack']['congress']['timeline'][number];

/** The programme by day, and the figures of the congress. */
export function readDays(scene: Scene, teller: Teller): Reading {
  const { content, language, say, source, tell } = teller;
  const { dates, figures, place, source: ref, timeline } = content.pack.congress;
  return {
    eyebrow: `${say('congress')} · ${tell(place)}`,
    title: say('days-claim'),
    parts: [
      { kind: 'text', text: formatPeriod(`${dates.from}/${dates.to}`, language) },
      ...timelineLayout(timeline, dates).flatMap((day): Part[] => [
        { kind: 'heading', text: formatShortDate(day.date, language) },
        ...day.events.flatMap((event) => eventParts(event, scene, teller)),
      ]),
      { kind: 'text', text: say('days-note') },
      { kind: 'rows', rows: figures.map(({ id }) => figureRow(id, scene, teller)) },
    ],
    source: source(ref),
  };
}

function eventParts({ body, note, part, title }: Event, scene: Scene, teller: Teller): Part[] {
  const { say, tell } = teller;
  const ids = quotedIn([title, body, note]);
  const when = part === 'day' ? '' : `${say(part)}: `;
  return [
    { kind: 'text', text: `${when}${tell(title)}` },
    ...[body, note].flatMap((text): Part[] => (text ? [{ kind: 'text', text: tell(text) }] : [])),
    ...(ids.length > 0
      ? [{ kind: 'rows' as const, rows: ids.map((id) => figureRow(id, scene, teller)) }]
      : []),
  ];
}
