/** Who came, who went, and what is new about those who stay. */
import type { Person, RawPack } from '../../../data/schema';
import type { PackChange } from '../../content/types';
import { describe, type BothNames } from './describe';
import type { Names } from './names';
import { newPlaces, staying, type Stay } from './places';
import { differences } from './tree';
import { opaque } from './value-text';

export function personChanges(before: RawPack, after: RawPack, names: BothNames): PackChange[] {
  const [old, now] = [before.people.people, after.people.people];
  const trail = [
    { key: 'people', node: after.people },
    { key: 'people', node: now },
  ];
  const stays = [...staying(old, now).values()].flat();
  const kept = new Set(stays.flatMap(({ was, is }) => [was, is]));
  const strip = (people: readonly Person[]): unknown =>
    people.map((person) => ({
      ...person,
      memberships: person.memberships.map((one) => (kept.has(one) ? { ...one, order: 0 } : one)),
    }));
  const told = (person: unknown, of: Names): string | null =>
    person === undefined ? null : summary(person as Person, of);
  const entries = differences(strip(old), strip(now), trail, opaque).map((one) => {
    const change = describe(one, 'person', names);
    return change.part === null
      ? { ...change, before: told(one.before, names.before), after: told(one.after, names.after) }
      : change;
  });
  return [...entries, ...newPlaces(old, now).map((stay) => placeChange(stay, names.after))];
}

/** The post, and the bodies with the place in each. */
function summary({ post, memberships }: Person, names: Names): string {
  const bodies = memberships.map(({ body, order, alternate, office }) => {
    const place = `${alternate ? 'dự khuyết, ' : ''}thứ ${order}`;
    return `${names.label('body', body) ?? body} (${[place, office?.vi ?? []].flat().join(', ')})`;
  });
  return [post, ...bodies].join('; ');
}

function placeChange({ person, was, is }: Stay, names: Names): PackChange {
  return {
    kind: 'person',
    act: 'changed',
    subject: person.name,
    part: `thứ tự trong “${names.label('body', is.body) ?? is.body}”`,
    before: `thứ ${was.order}`,
    after: `thứ ${is.order}`,
  };
}
