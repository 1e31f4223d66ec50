import type {
  Body,
  ShownPack,
  Person,
  ResolvedFigure,
  SourceDocument,
  SourceRef,
  Unit,
} from '../../src-main/contract';

/** A pack with look-ups by id. Main has checked that every id exists, so a miss is a defect. */
export interface Content {
  pack: ShownPack;
  figure(id: string): ResolvedFigure;
  unit(id: string): Unit;
  document(id: string): SourceDocument;
  section(ref: SourceRef): SourceDocument['sections'][number];
  person(id: string): Person;
  body(id: string): Body;
}

function lookup<T extends { id: string }>(what: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`the pack has no ${what} “${id}”`);
    return found;
  };
}

/** Indexes a checked pack. */
export function indexPack(pack: ShownPack): Content {
  const document = lookup('document', pack.sources.documents);
  return {
    pack,
    figure: lookup('figure', pack.figures),
    unit: lookup('unit', pack.units.units),
    document,
    section: (ref) => lookup('section', document(ref.document).sections)(ref.section),
    person: lookup('person', pack.people.people),
    body: lookup('body', pack.people.bodies),
  };
}
