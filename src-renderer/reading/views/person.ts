import type { Person } from '../../../src-main/contract';
import type { Membership } from '../../model/people';
import type { Scene } from '../../model/scene';
import { changeWay } from '../figures';
import type { Part, Reading } from '../reading';
import { sourceOf } from '../statements';
import type { Teller } from '../teller';
import { ownLanguage } from './own-language';

/** A person's card: the post, and every membership in published order. */
export function readPerson(person: Person, scene: Scene, teller: Teller): Reading {
  const { content, say, tell } = teller;
  const bodies = person.memberships.map(({ body }) => content.body(body));
  return {
    eyebrow: say('people'),
    title: person.name,
    ...ownLanguage(teller),
    parts: [
      { kind: 'text', text: person.post, ...ownLanguage(teller) },
      ...person.memberships.flatMap((membership) => membershipParts(membership, teller)),
      ...(person.note ? [{ kind: 'text' as const, text: tell(person.note) }] : []),
      {
        kind: 'ways',
        label: say('people'),
        ways: [changeWay(say('close'), scene, { who: undefined })],
      },
    ],
    source: sourceOf(bodies, teller),
  };
}

function membershipParts(membership: Membership, teller: Teller): Part[] {
  const { content, say, source, tell } = teller;
  const body = content.body(membership.body);
  const { alternate, office, order, post } = membership;
  const words = [office && tell(office), alternate && say('alternate')].filter(Boolean).join(' · ');
  return [
    { kind: 'heading', text: tell(body.label) },
    ...(words ? [{ kind: 'text' as const, text: words }] : []),
    ...(post && post !== office?.vi
      ? [{ kind: 'text' as const, text: post, ...ownLanguage(teller) }]
      : []),
    { kind: 'text', text: `${say('place-in-list')} ${order} · ${source(body.source)}` },
  ];
}
