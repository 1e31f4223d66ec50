import { describe, expect, it } from 'vitest';
import type { Person } from '../../src-main/contract';
import { content, pack } from '../testing/pack';
import { byGivenName, everybody, membersOf, membershipIn } from './people';

const { bodies, people } = pack.people;
const named = (name: string): Person => ({ id: name, name, post: '', memberships: [] });
const names = (all: readonly Person[]): string[] => all.map(({ name }) => name);

describe('the members of a body', () => {
  it.each(bodies)('$id: stand in published order, alternates last', ({ id, size }) => {
    const members = membersOf(pack, id);
    const full = members.filter((person) => !membershipIn(person, id)?.alternate);
    expect(members).toHaveLength(content.figure(size).value ?? NaN);
    expect(members.slice(0, full.length)).toEqual(full);
    expect(full.map((person) => membershipIn(person, id)?.order)).toEqual(
      full.map((_, index) => index + 1),
    );
  });

  it('are nobody for a body that does not exist', () => {
    expect(membersOf(pack, 'nothing')).toEqual([]);
    expect(membershipIn(named('An'), 'nothing')).toBeUndefined();
  });

  it('leave the pack as it is', () => {
    const before = [...people];
    membersOf(pack, bodies[1]?.id ?? '');
    byGivenName(people);
    expect(people).toEqual(before);
  });
});

describe('everybody', () => {
  it('is each of the 63 once', () => {
    const all = everybody(pack);
    expect(all).toHaveLength(63);
    expect(new Set(all)).toEqual(new Set(people));
  });

  it('comes in the order of the first list, then of the next', () => {
    const committee = membersOf(pack, bodies[0]?.id ?? '');
    expect(everybody(pack).slice(0, committee.length)).toEqual(committee);
  });
});

describe('by given name', () => {
  it('follows the Vietnamese alphabet: letters first, then tones', () => {
    const sorted = [
      'An',
      'Anh',
      'Ánh',
      'Ân',
      'Dũng',
      'Dương',
      'Đức',
      'Ôn',
      'Ơn',
      'Uyên',
      'Ưng',
      'Yến',
    ];
    const people = sorted.map((given) => named(`Nguyễn Thị ${given}`));
    expect(names(byGivenName([...people].reverse()))).toEqual(names(people));
  });

  it('goes by the whole name where given names are equal', () => {
    const sorted = ['Đinh Văn An', 'Hà An', 'Lý Thị An', 'Nông Quốc Bình'];
    expect(names(byGivenName(sorted.map(named).reverse()))).toEqual(sorted);
  });

  it('sorts a name of one word by that word', () => {
    expect(names(byGivenName([named('Bình'), named('An')]))).toEqual(['An', 'Bình']);
  });

  it('keeps everybody', () => {
    expect(new Set(byGivenName(people))).toEqual(new Set(people));
  });
});
