import type { ResultArea } from '../../../src-main/contract';
import { figuresOf } from '../../model/results';
import { formatScene, type Scene } from '../../model/scene';
import {
  CHAPTERS,
  chapterStatements,
  isChapter,
  type ChapterId,
} from '../../scenes/results/chapters';
import { areaBehind } from '../area-words';
import { figureRow, quotedIn } from '../figures';
import type { Part, Reading } from '../reading';
import { sourceOf, statementParts } from '../statements';
import type { Teller } from '../teller';
import { resultsEyebrow } from '../term-words';
import { readArea } from './results-area';

/** The last term: an area with its figures, a chapter of statements, or both lists. */
export function readResults(scene: Scene, teller: Teller): Reading {
  const { area, part } = scene.params;
  const found = teller.content.pack.results.areas.find(({ id }) => id === area);
  if (found) return readArea(found, scene, teller);
  return isChapter(part) ? readChapter(part, scene, teller) : readOverview(scene, teller);
}

function readOverview(scene: Scene, teller: Teller): Reading {
  const { content, say, tell } = teller;
  const { areas, claim, met, total } = content.pack.results;
  const figures = new Set([met, total, ...quotedIn([claim])]);
  return {
    eyebrow: resultsEyebrow(teller),
    title: tell(claim),
    parts: [
      { kind: 'rows', rows: [...figures].map((id) => figureRow(id, scene, teller)) },
      { kind: 'text', text: say('results-note') },
      areaWays(teller),
      chapterWays(undefined, teller),
      ...areas.flatMap((area, index) => areaParts(area, index + 1, scene, teller)),
    ],
    source: teller.source(content.figure(met).source),
  };
}

/** What an area claims and all its figures, as the table beside the doors lists them. */
function areaParts(area: ResultArea, place: number, scene: Scene, teller: Teller): Part[] {
  const { tell } = teller;
  const figures = figuresOf(area);
  return [
    { kind: 'heading', text: `${place}. ${tell(area.label)}` },
    { kind: 'text', text: tell(area.claim) },
    ...(figures.length > 0
      ? [{ kind: 'rows' as const, rows: figures.map((id) => figureRow(id, scene, teller)) }]
      : []),
  ];
}

const areaWays = (teller: Teller): Part => ({
  kind: 'ways',
  label: teller.say('areas'),
  ways: teller.content.pack.results.areas.map((area) => ({
    label: `${teller.tell(area.label)}: ${areaBehind(area, teller)}`,
    scene: formatScene('results', { area: area.id }),
    how: 'go',
  })),
});

const chapterWays = (shown: ChapterId | undefined, { content, say }: Teller): Part => ({
  kind: 'ways',
  label: say('chapters'),
  ways: CHAPTERS.map((id) => ({
    label: shown ? say(id) : `${say(id)}: ${chapterStatements(content.pack, id).flat().length}`,
    scene: formatScene('results', { part: id }),
    how: 'go',
    current: id === shown,
  })),
});

function readChapter(chapter: ChapterId, scene: Scene, teller: Teller): Reading {
  const { content, say } = teller;
  const groups = chapterStatements(content.pack, chapter);
  const titles = [say('objective'), say('subjective')];
  return {
    eyebrow: resultsEyebrow(teller),
    title: say(chapter),
    parts: [
      ...groups.flatMap((statements, index): Part[] => [
        ...(groups.length > 1 ? [{ kind: 'heading' as const, text: titles[index] ?? '' }] : []),
        ...statementParts(statements, scene, teller, { numbered: true }),
      ]),
      chapterWays(chapter, teller),
    ],
    source: sourceOf(groups.flat(), teller),
  };
}
