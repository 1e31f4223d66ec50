/** Every figure by its label; each leads to the scene that shows it, with its source opened. */
import type { ShownPack } from '../../../src-main/contract';
import { formatScene, type View } from '../../model/scene';
import { partFigures } from '../../model/targets';
import type { Teller } from '../../reading/teller';
import { segments } from '../../text/tell';
import type { Entry } from '../entry';
import { textsOf } from './texts';

type Place = readonly [view: View, params: Readonly<Record<string, string>>];

export function figureEntries(teller: Teller): Entry[] {
  const { content, tell, amount, kind, source } = teller;
  const places = placesOf(teller);
  return content.pack.figures.map(({ id, label, note, source: ref }): Entry => {
    const [view, params] = places.get(id) ?? ['congress', { as: 'table' }];
    const told = [amount(id), kind(id)].filter(Boolean).join(', ');
    return {
      kind: 'figure',
      title: tell(label),
      detail: `${told} · ${source(ref)}`,
      ...(note ? { also: tell(note) } : {}),
      scene: formatScene(view, { ...params, source: id }),
    };
  });
}

/** Where each figure is drawn or quoted: the first place that has it. */
function placesOf(teller: Teller): Map<string, Place> {
  const { pack } = teller.content;
  const places = new Map<string, Place>();
  const put = (ids: readonly string[], place: Place): void => {
    for (const id of ids) if (!places.has(id)) places.set(id, place);
  };
  drawn(pack, put);
  for (const { view, params, statements } of textsOf(teller)) {
    for (const { title, body, note } of statements) {
      const told = [title, body, note].flatMap((text) => (text ? segments(text.vi) : []));
      put(
        told.flatMap((part) => ('figure' in part ? [part.figure] : [])),
        [view, params],
      );
    }
  }
  // What is drawn and quoted nowhere stands in the table of its file.
  put(idsOf(pack.congress.figures), ['congress', { as: 'table' }]);
  put(idsOf(pack.delegates.figures), ['delegates', { as: 'table' }]);
  put(idsOf(pack.results.figures), ['results', { as: 'table' }]);
  put(idsOf(pack.targets.figures), ['targets', { as: 'table' }]);
  put(idsOf(pack.resolution.figures), ['resolution', { as: 'table' }]);
  put(idsOf(pack.people.figures), ['people', { as: 'table' }]);
  return places;
}

function drawn(pack: ShownPack, put: (ids: readonly string[], place: Place) => void): void {
  const { delegates, results, targets, people } = pack;
  put([delegates.present, delegates.summoned], ['home', {}]);
  for (const { id: by, groups, facts = [] } of delegates.dimensions) {
    for (const { id: pick, count, share, parts = [] } of groups) {
      put([count, share, ...parts.map((part) => part.count)], ['delegates', { by, pick }]);
    }
    put(facts, ['delegates', { by }]);
  }
  for (const { figure, delegation, dimension: by } of delegates.notable) {
    put([figure, delegation], ['delegates', { by }]);
  }
  put([results.met, results.total], ['results', {}]);
  for (const { id: area, themes } of results.areas) {
    for (const { id: theme, figures } of themes) put(figures, ['results', { area, theme }]);
  }
  for (const { id: open, parts } of targets.targets) {
    put(parts.flatMap(partFigures), ['targets', { open }]);
  }
  put(['resolution.targets'], ['targets', {}]);
  for (const { id: body, size } of people.bodies) put([size], ['people', { body }]);
}

const idsOf = (figures: readonly { id: string }[]): string[] => figures.map(({ id }) => id);
