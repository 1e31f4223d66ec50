/** The pack as plain tables, for people who want the data. */
import type { Figure, Pack, ResolvedFigure } from '../schema';
import { figureFiles } from '../../src-main/pack/files';

export type Cell = string | number;
export interface Table {
  columns: readonly string[];
  rows: Record<string, Cell>[];
}

const figureColumns = [
  'id',
  'area',
  'label_vi',
  'label_en',
  'comparator',
  'value',
  'low',
  'high',
  'unit',
  'period',
  'status',
  'published',
  'computed',
  'source',
  'section',
  'note',
] as const;

const personColumns = ['name', 'post', 'bodies', 'order'] as const;

/** Every figure, one a row; `area` is where it belongs: an area of the results or targets, else the file. */
export function figureTable(pack: Pack): Table {
  const areas = areasOf(pack);
  const rows = pack.figures.map((figure) => ({
    id: figure.id,
    area: areas.get(figure.id) ?? '',
    label_vi: figure.label.vi,
    label_en: figure.label.en,
    comparator: figure.comparator,
    value: figure.value ?? '',
    low: figure.low ?? '',
    high: figure.high ?? '',
    unit: figure.unit,
    period: figure.period,
    status: figure.status,
    published: figure.published ?? '',
    computed: computedText(figure),
    source: figure.source.document,
    section: figure.source.section,
    note: figure.note?.vi ?? '',
  }));
  return { columns: figureColumns, rows };
}

/** Every person, one a row; bodies and places in them are lists in the same order, parted by `; `. */
export function personTable(pack: Pack): Table {
  const rows = pack.people.people.map(({ name, post, memberships }) => ({
    name,
    post,
    bodies: memberships
      .map(({ body, alternate }) => (alternate ? `${body} (alternate)` : body))
      .join('; '),
    order: memberships.map(({ order }) => order).join('; '),
  }));
  return { columns: personColumns, rows };
}

function areasOf(pack: Pack): Map<string, string> {
  const areas = new Map<string, string>();
  for (const file of figureFiles)
    pack[file].figures.forEach(({ id }: Figure) => areas.set(id, file));
  for (const area of pack.results.areas) {
    for (const theme of area.themes) theme.figures.forEach((id) => areas.set(id, area.id));
  }
  const ownTargets = new Set(pack.targets.figures.map(({ id }) => id));
  for (const target of pack.targets.targets) {
    const ids = target.parts.flatMap((part) => [
      part.figure,
      part.required,
      ...(part.details ?? []),
    ]);
    for (const id of ids) if (id !== undefined && ownTargets.has(id)) areas.set(id, target.area);
  }
  return areas;
}

function computedText({ computed }: ResolvedFigure): Cell {
  if (computed === undefined) return '';
  return 'value' in computed ? computed.value : `${computed.low}..${computed.high}`;
}
