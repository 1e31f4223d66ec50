/** What the ids of a pack stand for, and the names of things in it. */
import type { RawPack } from '../../../data/schema';
import { figureMap } from '../collect';

type Labelled = { id: string; label: { vi: string } };

/** Finds the Vietnamese name of what an id of some kind means. */
export interface Names {
  label(kind: 'figure' | 'unit' | 'body' | 'area' | 'dimension', id: string): string | undefined;
  document(id: string): string | undefined;
}

export function namesOf(pack: RawPack): Names {
  const labels = (list: Iterable<Labelled>): Map<string, string> =>
    new Map([...list].map(({ id, label }) => [id, label.vi]));
  const known = {
    figure: labels(figureMap(pack).values()),
    unit: labels(pack.units.units),
    body: labels(pack.people.bodies),
    area: labels(pack.targets.areas),
    dimension: labels(pack.delegates.dimensions),
  };
  const documents = new Map(pack.sources.documents.map(({ id, short }) => [id, short.vi]));
  return {
    label: (kind, id) => known[kind].get(id),
    document: (id) => documents.get(id),
  };
}

/** The Vietnamese name that a thing carries itself, if it does. */
export function ownName(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { title, label, name, role, line } = node as Record<string, unknown>;
  return [title, label, name, role, line].map(inVietnamese).find((text) => text !== undefined);
}

/** A text, or its Vietnamese where it has more languages. */
export function inVietnamese(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('vi' in value)) return undefined;
  return typeof value.vi === 'string' ? value.vi : undefined;
}
