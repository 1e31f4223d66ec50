/**
 * The places of people in the published lists of bodies. Where somebody comes or goes, all that follow get
 * another number: that is not told, only who changed place among those who stay.
 */
import type { Person } from '../../../data/schema';
import { moved } from './moved';

type Membership = Person['memberships'][number];

/** One who is in a list before and after, as before, with both memberships. */
export interface Stay {
  person: Person;
  was: Membership;
  is: Membership;
}

/** Everybody who stays, by list. */
export type Lists = ReadonlyMap<string, readonly Stay[]>;

export function staying(old: readonly Person[], now: readonly Person[]): Lists {
  const known = new Map(old.map((person) => [person.id, person]));
  const lists = new Map<string, Stay[]>();
  for (const person of now) {
    for (const is of person.memberships) {
      const list = listOf(is);
      const before = known.get(person.id);
      const was = before?.memberships.find((one) => listOf(one) === list);
      if (before === undefined || was === undefined) continue;
      lists.set(list, [...(lists.get(list) ?? []), { person: before, was, is }]);
    }
  }
  return lists;
}

/** Those whose place is another, in the order of the lists. */
export function newPlaces(before: readonly Person[], after: readonly Person[]): Stay[] {
  const [wasWhole, isWhole] = [wholeLists(before), wholeLists(after)];
  return [...staying(before, after)].flatMap(([list, stays]) => {
    const ids = (order: (stay: Stay) => number): string[] =>
      [...stays].sort((a, b) => order(a) - order(b)).map(({ person }) => person.id);
    const others = new Set(
      moved(
        ids(({ was }) => was.order),
        ids(({ is }) => is.order),
      ),
    );
    // In a list with gaps a number need not follow from the places of others.
    const follows = wasWhole.has(list) && isWhole.has(list);
    return stays.filter(
      ({ person, was, is }) => others.has(person.id) || (was.order !== is.order && !follows),
    );
  });
}

/** The lists that are numbered from 1 without a gap. */
function wholeLists(people: readonly Person[]): Set<string> {
  const orders = new Map<string, number[]>();
  for (const membership of people.flatMap(({ memberships }) => memberships)) {
    const list = listOf(membership);
    orders.set(list, [...(orders.get(list) ?? []), membership.order]);
  }
  const whole = [...orders].filter(([, list]) =>
    list.sort((a, b) => a - b).every((order, i) => order === i + 1),
  );
  return new Set(whole.map(([list]) => list));
}

/** Members and alternates of a body are numbered apart. */
const listOf = ({ body, alternate }: Membership): string => `${body} ${alternate ?? false}`;
