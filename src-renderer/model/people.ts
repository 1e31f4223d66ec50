import type { Body, ShownPack, Person } from '../../src-main/contract';

export type Membership = Person['memberships'][number];

/** A person's place in the list of a body, or undefined for somebody who is not in it. */
export function membershipIn(person: Person, body: string): Membership | undefined {
  return person.memberships.find((membership) => membership.body === body);
}

/** Full members in published order, then the alternates. */
export function membersOf(pack: ShownPack, body: string): Person[] {
  const rank = (person: Person): number => {
    const membership = membershipIn(person, body);
    if (!membership) return Infinity;
    return membership.order + (membership.alternate ? pack.people.people.length : 0);
  };
  return pack.people.people
    .filter((person) => membershipIn(person, body))
    .sort((a, b) => rank(a) - rank(b));
}

/** Everybody once: in the order of the first list that names a person, list after list. */
export function everybody(pack: ShownPack): Person[] {
  const all = pack.people.bodies.flatMap((body: Body) => membersOf(pack, body.id));
  return [...new Set(all)];
}

const collator = new Intl.Collator('vi');

/** Alphabetical by given name, then by the whole name, as Vietnamese lists of people are. */
export function byGivenName(people: readonly Person[]): Person[] {
  const given = (person: Person): string => person.name.split(' ').at(-1) ?? '';
  return [...people].sort(
    (a, b) => collator.compare(given(a), given(b)) || collator.compare(a.name, b.name),
  );
}
