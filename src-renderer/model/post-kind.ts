import type { Person } from '../../src-main/contract';

/** What kind of post a person holds; `inspection` where only the place in that committee is printed. */
export const POST_KINDS = [
  'province',
  'commune',
  'armed',
  'justice',
  'mass',
  'inspection',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** The first rule whose words stand in the printed post decides; the rest works for the province. */
const RULES: readonly [PostKind, RegExp][] = [
  ['commune', /(^|\s)(xã|phường)\s/],
  ['armed', /Quân sự|Công an/],
  ['justice', /Toà án|Viện Kiểm sát/],
  ['mass', /MTTQ|Hội Nông dân|Hội Liên hiệp|Đoàn Thanh niên/],
];

/** The kind of a person's post, derived from the post as printed and from nothing else. */
export function postKind({ post, memberships }: Person): PostKind {
  const found = RULES.find(([, words]) => words.test(post));
  if (found) return found[0];
  return memberships.every(({ body }) => body === 'ubkt') ? 'inspection' : 'province';
}

/** People by kind, in the order of the kinds; kinds that nobody has are left out. */
export function byPostKind(people: readonly Person[]): { kind: PostKind; people: Person[] }[] {
  return POST_KINDS.map((kind) => ({
    kind,
    people: people.filter((person) => postKind(person) === kind),
  })).filter((group) => group.people.length > 0);
}
