import { expect, it } from 'vitest';
import { pack } from '../testing/pack';
import { byGivenName, everybody, membersOf } from './people';
import { peopleShown } from './people-shown';
import { postKind } from './post-kind';

const [first, second] = pack.people.bodies.map(({ id }) => id);

it('shows everybody in published order, numbered as in the first list', () => {
  const shown = peopleShown(pack, {});
  expect(shown).toMatchObject({ order: 'list', seats: 100, numbered: first });
  expect(shown.listed).toEqual(everybody(pack));
  expect([shown.body, shown.kind, shown.person]).toEqual([undefined, undefined, undefined]);
});

it('shows a body with its own source', () => {
  const shown = peopleShown(pack, { body: second ?? '' });
  expect(shown.listed).toEqual(membersOf(pack, second ?? ''));
  expect(shown.numbered).toBe(second);
  expect(shown.source).toBe(shown.body?.source);
});

it('sorts by given name, and keeps only a chosen kind', () => {
  expect(peopleShown(pack, { order: 'name' }).listed).toEqual(byGivenName(everybody(pack)));
  const { listed } = peopleShown(pack, { order: 'kind', kind: 'armed' });
  expect(new Set(listed.map(postKind))).toEqual(new Set(['armed']));
});

it('opens the card of whoever is named, and chooses nothing that there is not', () => {
  expect(peopleShown(pack, { who: 'quan-minh-cuong' }).person?.name).toBe('Quản Minh Cường');
  expect(peopleShown(pack, { who: 'x', body: 'x', kind: 'x', order: 'x' })).toEqual(
    peopleShown(pack, {}),
  );
});
