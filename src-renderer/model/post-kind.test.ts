import { describe, expect, it } from 'vitest';
import { pack } from '../testing/pack';
import { byPostKind, postKind } from './post-kind';

const named = (name: string) => {
  const found = pack.people.people.find((person) => person.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

describe('the kind of a post', () => {
  it.each([
    ['Quản Minh Cường', 'province'],
    ['Nguyễn Thế Hoàn', 'commune'],
    ['Luân Chiến Công', 'commune'],
    ['Văn Khắc Thành', 'armed'],
    ['Nguyễn Quang Vinh', 'armed'],
    ['Thân Quốc Hùng', 'justice'],
    ['Ngô Bảo Ngọc', 'justice'],
    ['Lý Thị Huệ', 'mass'],
    ['Triệu Thanh Dung', 'mass'],
    ['Nguyễn Thị Huệ', 'inspection'],
    // Runs a department of the province, is no judge.
    ['Đoàn Trọng Hùng', 'province'],
  ])('%s: %s', (name, kind) => {
    expect(postKind(named(name))).toBe(kind);
  });
});

it('gives everybody one kind', () => {
  const groups = byPostKind(pack.people.people);
  expect(groups.map(({ kind, people }) => [kind, people.length])).toEqual([
    ['province', 34],
    ['commune', 11],
    ['armed', 3],
    ['justice', 2],
    ['mass', 5],
    ['inspection', 8],
  ]);
});
