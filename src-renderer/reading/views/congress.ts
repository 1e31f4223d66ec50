import type { Scene } from '../../model/scene';
import { formatScene } from '../../model/scene';
import { PARTS, partOf, THEME_SOURCES, type PartId } from '../../scenes/congress/parts';
import type { Part, Reading } from '../reading';
import { sourceOf, statementParts } from '../statements';
import type { Teller } from '../teller';
import { readDays } from './congress-days';
import { creditRows, sourceRows } from './congress-papers';

/** A part of the congress view, with the doors to the others. */
export function readCongress(scene: Scene, teller: Teller): Reading {
  const part = partOf(scene.params['part']);
  const reading = part === 'days' ? readDays(scene, teller) : readPart(part, scene, teller);
  return { ...reading, parts: [...reading.parts, doors(part, teller)] };
}

const doors = (shown: PartId, { say }: Teller): Part => ({
  kind: 'ways',
  label: say('congress'),
  ways: PARTS.map((part) => ({
    label: say(part),
    scene: formatScene('congress', { part }),
    how: 'go',
    current: part === shown,
  })),
});

type TextPart = Exclude<PartId, 'days'>;

function readPart(part: TextPart, scene: Scene, teller: Teller): Reading {
  const { say } = teller;
  return {
    eyebrow: `${say('congress')} · ${say(part)}`,
    title: say(`${part}-claim`),
    ...contentOf(part, scene, teller),
  };
}

function contentOf(
  part: TextPart,
  scene: Scene,
  teller: Teller,
): Pick<Reading, 'parts' | 'source'> {
  const { congress, sources } = teller.content.pack;
  switch (part) {
    case 'theme':
      return {
        parts: themeParts(teller),
        source: THEME_SOURCES.map((ref) => teller.source(ref)).join('; '),
      };
    case 'publication': {
      const { facts, credits } = congress.publication;
      return {
        parts: [
          ...statementParts(facts, scene, teller),
          { kind: 'rows', rows: creditRows(teller) },
        ],
        source: sourceOf([...facts, ...credits], teller),
      };
    }
    case 'sources':
      return { parts: [{ kind: 'rows', rows: sourceRows(teller) }], source: '' };
    case 'reading':
      return {
        parts: statementParts(sources.reading, scene, teller, { sourced: false }),
        source: '',
      };
    default:
      return {
        parts: statementParts(congress[part], scene, teller),
        source: sourceOf(congress[part], teller),
      };
  }
}

function themeParts({ content, say, tell }: Teller): Part[] {
  const { motto, name, theme } = content.pack.congress;
  return [
    { kind: 'text', text: tell(name) },
    { kind: 'heading', text: say('theme') },
    { kind: 'text', text: tell(theme) },
    { kind: 'heading', text: say('motto') },
    { kind: 'text', text: tell(motto) },
  ];
}
