/** The bodies that every congress elects, and one person in each, of an empty pack. */
import type { RawPack } from '../schema';
import { sample, say, source, type When } from './say';

type People = RawPack['people'];

export function people(when: When): People {
  const bodies = [
    body('bch', 'Ban Chấp hành', 'Committee'),
    { ...body('btv', 'Ban Thường vụ', 'Standing Committee'), within: 'bch' },
    { ...body('delegation', 'Đoàn đại biểu', 'Delegation'), within: 'bch' },
    body('ubkt', 'Uỷ ban Kiểm tra', 'Inspection Committee'),
  ];
  return {
    figures: bodies.map(({ size, label }) =>
      sample(when, 'III.3', size, label, 1, 'member', '1 đồng chí'),
    ),
    bodies,
    people: [
      person('person-1', 'Họ và tên người thứ nhất', ['bch', 'btv', 'delegation']),
      person('person-2', 'Họ và tên người thứ hai', ['ubkt']),
    ],
    matching: say(
      'Viết cách nhận ra một người có tên trong nhiều danh sách.',
      'How a person who stands in more than one list is recognised.',
    ),
  };
}

function body(id: string, vi: string, en: string): People['bodies'][number] {
  const label = say(`${vi}: tên đầy đủ`, `${en}: full name`);
  return { id, label, short: say(vi, en), size: `people.${id}.size`, source: source('III.3') };
}

function person(id: string, name: string, bodies: readonly string[]): People['people'][number] {
  const memberships = bodies.map((one) => ({ body: one, order: 1 }));
  return { id, name, post: 'Chức vụ, chép nguyên văn', memberships };
}
