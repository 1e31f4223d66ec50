/** Bodies have their published size (alternates counted), lie within one another as stated, and are numbered without gaps. */
import type { Body, Person, RawPack } from '../../../data/schema';
import { figureMap } from '../collect';
import { same, type Draft, type PathKey } from '../finding';

interface Member {
  person: Person;
  membership: Person['memberships'][number];
  path: PathKey[];
}

export function bodies(pack: RawPack): Draft[] {
  const figures = figureMap(pack);
  return pack.people.bodies.flatMap((body, b) => {
    const members = membersOf(pack.people.people, body.id);
    const full = members.filter(({ membership }) => membership.alternate !== true);
    const alternates = members.filter(({ membership }) => membership.alternate === true);
    const size = figures.get(body.size)?.value;
    return [
      ...(size === undefined || size === members.length
        ? []
        : [wrongSize(b, members.length, size)]),
      ...wrongOrders(full),
      ...wrongOrders(alternates),
      ...(body.within === undefined ? [] : outsiders(members, body, body.within)),
    ];
  });
}

function membersOf(people: readonly Person[], body: string): Member[] {
  return people.flatMap((person, p) =>
    person.memberships.flatMap((membership, m) =>
      membership.body === body
        ? [{ person, membership, path: ['people', p, 'memberships', m] }]
        : [],
    ),
  );
}

function wrongSize(index: number, found: number, size: number): Draft {
  const path = ['bodies', index, 'size'];
  return {
    file: 'people.json',
    path,
    code: 'body-size',
    found: same(String(found)),
    expected: same(String(size)),
  };
}

function wrongOrders(members: readonly Member[]): Draft[] {
  const sorted = [...members].sort((a, b) => a.membership.order - b.membership.order);
  const wrong = sorted.findIndex(({ membership }, i) => membership.order !== i + 1);
  const member = sorted[wrong];
  // Only the first: every later one is off because of it.
  if (member === undefined) return [];
  const path = [...member.path, 'order'];
  const found = same(String(member.membership.order));
  return [{ file: 'people.json', path, code: 'order', found, expected: same(String(wrong + 1)) }];
}

function outsiders(members: readonly Member[], body: Body, within: string): Draft[] {
  return members
    .filter(({ person }) => !person.memberships.some((membership) => membership.body === within))
    .map(({ person, path }) => ({
      file: 'people.json',
      path,
      code: 'not-within',
      found: {
        vi: `${person.name} chỉ có trong ${body.id}`,
        en: `${person.name} only in ${body.id}`,
      },
      expected: { vi: `cũng có trong ${within}`, en: `in ${within} as well` },
    }));
}
