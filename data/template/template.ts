/**
 * An empty pack to start another congress from: one of everything that the schema and the views want, each
 * with words that say what belongs there. It claims nothing about any congress.
 */
import { schemaNumber, type RawPack } from '../schema';
import units from '../units.json' with { type: 'json' };
import { congress } from './congress';
import { delegates } from './delegates';
import { people } from './people';
import { say } from './say';
import { sources } from './sources';
import { resolution, results, targets } from './term';

/** @param day on which it is begun, such as 2030-10-01; it stands wherever a date must stand. */
export function emptyPack(day: string): RawPack {
  const when = { day, year: Number(day.slice(0, 4)) };
  return {
    pack: {
      schema: schemaNumber,
      id: 'dai-hoi-moi',
      name: say('Tên đầy đủ của Đại hội', 'Full name of the congress'),
      languages: ['vi', 'en'],
      version: '0.1.0',
      date: day,
    },
    // Units belong to no congress.
    units: units as RawPack['units'],
    sources: sources(when.year),
    congress: congress(when),
    delegates: delegates(when),
    results: results(when),
    targets: targets(when),
    resolution,
    people: people(when),
    playlist: {
      items: [
        {
          id: 'home',
          scene: 'home',
          seconds: 20,
          line: say('Câu mời khách chạm vào màn hình', 'A line that invites people to touch'),
        },
      ],
    },
    decks: {
      decks: [
        {
          id: 'first',
          title: say('Tên bài trình bày', 'Title of the talk'),
          items: [
            {
              id: 'opening',
              title: say('Tên mục', 'Title of the item'),
              steps: [{ scene: 'home', notes: 'Lời ghi cho người trình bày.', seconds: 60 }],
            },
          ],
        },
      ],
    },
  };
}
