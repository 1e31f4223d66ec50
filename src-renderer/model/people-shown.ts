import type { Body, Person, ShownPack, SourceRef } from '../../src-main/contract';
import { byGivenName, everybody, membersOf } from './people';
import { POST_KINDS, postKind, type PostKind } from './post-kind';

export const ORDERS = ['list', 'name', 'kind'] as const;
export type PeopleOrder = (typeof ORDERS)[number];

/** Where all the elections stand. */
export const electionsSource: SourceRef = { document: 'booklet', section: 'III.3' };

/** What the view of people shows: who is listed, and what is chosen. */
export interface PeopleShown {
  people: readonly Person[];
  /** How many memberships all of them hold. */
  seats: number;
  body: Body | undefined;
  order: PeopleOrder;
  kind: PostKind | undefined;
  /** Members of the body, or everybody; only of the kind; in the order. */
  listed: readonly Person[];
  /** The body whose numbers stand before the names: the chosen one, or the first. */
  numbered: string | undefined;
  /** Whose card lies open. */
  person: Person | undefined;
  source: SourceRef;
}

/** Reads the parameters `body`, `order`, `kind` and `who` of a scene; what they do not name is not chosen. */
export function peopleShown(
  pack: ShownPack,
  params: Readonly<Record<string, string>>,
): PeopleShown {
  const { bodies } = pack.people;
  const people = everybody(pack);
  const body = bodies.find(({ id }) => id === params['body']);
  const order = ORDERS.find((one) => one === params['order']) ?? 'list';
  const kind = POST_KINDS.find((one) => one === params['kind']);
  const members = body ? membersOf(pack, body.id) : people;
  const list = kind ? members.filter((one) => postKind(one) === kind) : members;
  return {
    people,
    seats: people.reduce((sum, { memberships }) => sum + memberships.length, 0),
    body,
    order,
    kind,
    listed: order === 'name' ? byGivenName(list) : list,
    numbered: (body ?? bodies[0])?.id,
    person: people.find(({ id }) => id === params['who']),
    source: body?.source ?? electionsSource,
  };
}
