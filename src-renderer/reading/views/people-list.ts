import type { Body, Person } from '../../../src-main/contract';
import { membershipIn, type Membership } from '../../model/people';
import { ORDERS, type PeopleShown } from '../../model/people-shown';
import { byPostKind } from '../../model/post-kind';
import type { Scene } from '../../model/scene';
import { changeWay, figureRow, notesOf } from '../figures';
import type { Part, Reading, Row, Way } from '../reading';
import type { Teller } from '../teller';
import { ownLanguage } from './own-language';

/** Everybody who was elected, or a body's members, with the ways to choose among them. */
export function readPeopleList(shown: PeopleShown, scene: Scene, teller: Teller): Reading {
  const { content, say, source, tell } = teller;
  const { bodies, figures, matching } = content.pack.people;
  const { order } = shown;
  return {
    eyebrow: say('people'),
    title: say('people-claim', {
      people: shown.people.length,
      bodies: bodies.length,
      seats: shown.seats,
    }),
    parts: [
      { kind: 'ways', label: say('bodies'), ways: bodyWays(shown, scene, teller) },
      { kind: 'rows', rows: figures.map(({ id }) => figureRow(id, scene, teller)) },
      {
        kind: 'ways',
        label: say('order'),
        ways: ORDERS.map((one) => ({
          ...changeWay(say(`order-${one}`), scene, {
            order: one === 'list' ? undefined : one,
            kind: undefined,
          }),
          current: one === order,
        })),
      },
      ...(order === 'kind'
        ? kindParts(shown, scene, teller)
        : [listOf(shown.listed, shown, scene, teller)]),
      { kind: 'text', text: tell(matching) },
    ],
    source: source(shown.source),
  };
}

/** A body is chosen, and let go again. */
function bodyWays({ body }: PeopleShown, scene: Scene, { content, tell }: Teller): Way[] {
  return content.pack.people.bodies.map(({ id, short }) => ({
    ...changeWay(tell(short), scene, { body: id === body?.id ? undefined : id }),
    current: id === body?.id,
  }));
}

/** People under the kinds of their posts; a kind is chosen, and let go again. */
function kindParts(shown: PeopleShown, scene: Scene, teller: Teller): Part[] {
  const groups = byPostKind(shown.listed);
  const ways = groups.map(({ kind }) => ({
    ...changeWay(teller.say(`kind-${kind}`), scene, {
      kind: kind === shown.kind ? undefined : kind,
    }),
    current: kind === shown.kind,
  }));
  return [
    { kind: 'text', text: teller.say('kind-note') },
    { kind: 'ways', label: teller.say('order-kind'), ways },
    ...groups.flatMap(({ kind, people }): Part[] => [
      { kind: 'heading', text: `${teller.say(`kind-${kind}`)} (${people.length})` },
      listOf(people, shown, scene, teller),
    ]),
  ];
}

const listOf = (
  people: readonly Person[],
  shown: PeopleShown,
  scene: Scene,
  teller: Teller,
): Part => ({
  kind: 'rows',
  rows: people.map((person) => personRow(person, shown, scene, teller)),
});

/** A name with the post that the list prints; beside it the person's bodies and offices in them. */
function personRow(person: Person, shown: PeopleShown, scene: Scene, teller: Teller): Row {
  const { body, numbered, order } = shown;
  const number = numbered && order === 'list' && membershipIn(person, numbered)?.order;
  const post = (body && membershipIn(person, body.id)?.post) ?? person.post;
  const note = notesOf(...person.memberships.map((one) => seat(one, body, teller)));
  return {
    label: number ? `${number}. ${person.name}` : person.name,
    value: post,
    ...(note && { note }),
    ...ownLanguage(teller),
    way: { ...changeWay(person.name, scene, { who: person.id }), ...ownLanguage(teller) },
  };
}

/** `Ban Thường vụ: Bí thư Tỉnh uỷ`; the body whose list this is is not named for every member. */
function seat(membership: Membership, listed: Body | undefined, teller: Teller): string {
  const { alternate, body, office } = membership;
  const name = body === listed?.id ? '' : teller.tell(teller.content.body(body).short);
  const words = [office && teller.tell(office), alternate && teller.say('alternate')];
  const told = words.filter(Boolean).join(', ');
  return name && told ? `${name}: ${told}` : name || told;
}
