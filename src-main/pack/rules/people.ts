/** Nobody is written down twice: neither as two people of one name, nor twice in one body. */
import type { RawPack } from '../../../data/schema';
import { same, type Draft } from '../finding';

export function people(pack: RawPack): Draft[] {
  const seen = new Map<string, string>();
  const once = { vi: 'mỗi người ghi một lần', en: 'every person once' };
  return pack.people.people.flatMap((person, p) => {
    const findings: Draft[] = [];
    const key = person.name.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ');
    const other = seen.get(key);
    if (other !== undefined) {
      const found = same(`${person.name} (${other}, ${person.id})`);
      findings.push({
        file: 'people.json',
        path: ['people', p, 'name'],
        code: 'same-name',
        found,
        expected: once,
      });
    }
    seen.set(key, person.id);
    person.memberships.forEach(({ body }, m) => {
      if (person.memberships.findIndex((membership) => membership.body === body) === m) return;
      const path = ['people', p, 'memberships', m, 'body'];
      findings.push({
        file: 'people.json',
        path,
        code: 'same-name',
        found: same(body),
        expected: once,
      });
    });
    return findings;
  });
}
