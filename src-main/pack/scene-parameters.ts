/** What the views can show of a pack: the parameters of each, and the values that they may have. */
import type { RawPack, Trial } from '../../data/schema';
import { pages } from '../readiness/addresses';
import { figureMap } from './collect';

type Params = Readonly<Record<string, string>>;
/** Values by name of the parameter. */
export type Allowed = Record<string, readonly string[]>;

/** As the renderer names them. */
const postKinds = ['province', 'commune', 'armed', 'justice', 'mass', 'inspection'];
/** No view has more; what is beyond the last page shows the last. */
const maxPages = 20;

const table = ['table'];

/**
 * Takes a view and the parameters of an address, and tells all that there could be: what a theme or a
 * group may be depends on the area or dimension beside it.
 */
export function sceneParameters(pack: RawPack): (view: string, given: Params) => Allowed {
  const everywhere: Allowed = {
    source: [...figureMap(pack).keys()],
    page: Array.from({ length: maxPages - 1 }, (_, i) => String(i + 2)),
  };
  return (view, given) => ({ ...ofView(pack, view, given), ...everywhere });
}

function ofView(pack: RawPack, view: string, given: Params): Allowed {
  switch (view) {
    case 'delegates':
      return delegates(pack.delegates, given);
    case 'results':
      return results(pack.results, given);
    case 'targets':
      return targets(pack.targets, given);
    case 'resolution':
      return { as: table, at: pages.resolution };
    case 'people':
      return {
        as: table,
        body: idsOf(pack.people.bodies),
        kind: postKinds,
        order: ['name', 'kind'],
        who: idsOf(pack.people.people),
      };
    case 'congress':
      return { as: table, part: pages.congress };
    default:
      return {};
  }
}

function delegates({ dimensions, notable }: RawPack['delegates'], given: Params): Allowed {
  // Without a dimension the view shows the first.
  const by = given['by'] ?? dimensions[0]?.id;
  return {
    as: ['columns', ...table],
    by: idsOf(dimensions),
    pick: idsOf(dimensions.find(({ id }) => id === by)?.groups ?? []),
    who: idsOf(notable.filter(({ dimension }) => dimension === by)),
  };
}

function results({ areas }: RawPack['results'], given: Params): Allowed {
  const area = areas.find(({ id }) => id === given['area']);
  return {
    as: table,
    area: idsOf(areas),
    part: given['area'] === undefined ? pages.results : [],
    theme: idsOf(area?.themes ?? []),
  };
}

function targets(file: RawPack['targets'], given: Params): Allowed {
  const parts = file.targets.find(({ id }) => id === given['open'])?.parts ?? [];
  const tried = parts.find(({ figure }) => figure === given['try']);
  return {
    as: table,
    open: idsOf(file.targets),
    order: ['far'],
    rate: tried?.trial === undefined ? [] : ratesOf(tried.trial),
    try: parts.filter(({ trial }) => trial !== undefined).map(({ figure }) => figure),
  };
}

function ratesOf({ rate: { min, max, step } }: Trial): string[] {
  const count = Math.floor((max - min) / step) + 1;
  return Array.from({ length: count }, (_, i) => String(Number((min + i * step).toFixed(6))));
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
