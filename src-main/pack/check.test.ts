import { describe, expect, it } from 'vitest';
import type { RawPack } from '../../data/schema';
import { checkPack } from './check';
import { sentence } from './finding';
import { computedOf, figureOf, smallPack } from './testing';

/** What the check says about the small pack after `breakIt`, as `file path code`. */
function faults(breakIt: (pack: RawPack) => void): string[] {
  const pack = smallPack();
  breakIt(pack);
  const result = checkPack(pack);
  return result.ok ? [] : result.findings.map(({ file, path, code }) => `${file} ${path} ${code}`);
}

/** Puts anything anywhere: the types would not let a test break a shape. */
function put(target: object, key: string, value: unknown): void {
  (target as Record<string, unknown>)[key] = value;
}

function figure(pack: RawPack, id: string): RawPack['congress']['figures'][number] {
  const files = [pack.delegates, pack.results, pack.targets, pack.people];
  const found = files.flatMap(({ figures }) => figures).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

it('accepts a good pack', () => {
  expect(faults(() => undefined)).toEqual([]);
});

it('takes texts in any language that the pack names', () => {
  const inChinese = (pack: RawPack): void => {
    pack.pack.languages.push('zh');
    pack.results.claim['zh'] = '达到 {met}';
  };
  expect(faults(inChinese)).toEqual([]);
});

describe('shapes', () => {
  it.each<[string, (pack: RawPack) => void, string]>([
    [
      'a wrong type',
      (p) => put(figure(p, 'women'), 'value', '3'),
      'delegates.json figures[1].value wrong-type',
    ],
    ['a missing entry', (p) => put(p.congress, 'motto', undefined), 'congress.json motto missing'],
    ['an unknown entry', (p) => put(p.pack, 'colour', 1), 'pack.json colour unknown-key'],
    ['an empty text', (p) => put(p.congress, 'edition', ''), 'congress.json edition empty'],
    ['outer blanks', (p) => put(p.congress, 'edition', 'XX '), 'congress.json edition not-trimmed'],
    [
      'text not in NFC',
      (p) => put(p.congress.motto, 'vi', 'Đại hội'.normalize('NFD')),
      'congress.json motto.vi not-nfc',
    ],
    ['a strange id', (p) => put(p.pack, 'id', 'Cao Bằng'), 'pack.json id wrong-form'],
    [
      'a language that is none',
      (p) => put(p.pack, 'languages', ['vi', 'English']),
      'pack.json languages[1] wrong-form',
    ],
    ['a date that is none', (p) => put(p.pack, 'date', '17/9/2025'), 'pack.json date wrong-form'],
    [
      'an unknown comparator',
      (p) => put(figure(p, 'women'), 'comparator', '≥'),
      'delegates.json figures[1].comparator wrong-value',
    ],
    [
      'an unknown operation',
      (p) => put(figure(p, 'men'), 'formula', { op: 'magic', of: [] }),
      'delegates.json figures[2].formula.op wrong-value',
    ],
    ['a list that is none', (p) => put(p.units, 'units', {}), 'units.json units wrong-type'],
  ])('finds %s', (_name, breakIt, fault) => {
    expect(faults(breakIt)).toEqual([fault]);
  });

  it('reports many files at once', () => {
    const found = faults((pack) => {
      put(pack.congress, 'theme', 1);
      put(pack.people, 'people', 'all');
    });
    expect(found).toHaveLength(2);
  });

  it('speaks Vietnamese without a word of the library', () => {
    const pack = smallPack();
    put(figure(pack, 'women'), 'value', '3');
    const result = checkPack(pack);
    const words = result.ok ? '' : sentence(result.findings[0] ?? expect.fail(), 'vi');
    expect(words).toBe(
      'delegates.json, tại figures[1].value (women): sai kiểu dữ liệu. Đang có: "3". Cần: một số.',
    );
  });
});

describe('rules', () => {
  it.each<[string, (pack: RawPack) => void, string[]]>([
    [
      'a figure id used in two files',
      (p) => p.results.figures.push(figureOf('women', 3)),
      ['results.json figures[2].id duplicate-id'],
    ],
    [
      'an id used twice in a list',
      (p) => p.units.units.push(...p.units.units.slice(0, 1)),
      ['units.json units[3].id duplicate-id'],
    ],
    [
      'an unknown figure',
      (p) => put(p.results, 'met', 'nothing'),
      ['results.json met unknown-reference'],
    ],
    [
      'an unknown unit',
      (p) => put(figure(p, 'met'), 'unit', 'ell'),
      ['results.json figures[0].unit unknown-reference'],
    ],
    [
      'an unknown document',
      (p) => put(figure(p, 'met'), 'source', { document: 'x', section: '1' }),
      ['results.json figures[0].source.document unknown-reference'],
    ],
    [
      'an unknown section',
      (p) => put(figure(p, 'met'), 'source', { document: 'doc', section: '9' }),
      ['results.json figures[0].source.section unknown-reference'],
    ],
    [
      'a section without which a view cannot be drawn',
      (p) => p.sources.documents[1]?.sections.splice(2, 1),
      ['sources.json documents[1].sections missing-section'],
    ],
    [
      'an unknown area',
      (p) => put(p.targets.targets[0] ?? {}, 'area', 'x'),
      ['targets.json targets[0].area unknown-reference'],
    ],
    [
      'an unknown figure in a text',
      (p) => put(p.results.claim, 'vi', 'Có {nothing:n}'),
      ['results.json claim.vi unknown-reference'],
    ],
    [
      'a brace without partner',
      (p) => put(p.results.claim, 'en', 'There are {met'),
      ['results.json claim.en placeholder'],
    ],
    [
      'a malformed placeholder',
      (p) => put(p.results.claim, 'en', '{Met} of {}'),
      ['results.json claim.en placeholder', 'results.json claim.en placeholder'],
    ],
    [
      'a text in a language that the pack has not got',
      (p) => put(p.results.claim, 'zh', '达到'),
      ['results.json claim.zh unknown-key'],
    ],
    [
      'text not in NFC outside of text entries',
      (p) => put(p.units.units[0]?.suffix ?? {}, 'vi', ' người'.normalize('NFD')),
      ['units.json units[0].suffix.vi not-nfc'],
    ],
    [
      'a value beside a range',
      (p) => put(figure(p, 'goal'), 'value', 75),
      ['targets.json figures[0].value comparator'],
    ],
    [
      'a range upside down',
      (p) => put(figure(p, 'goal'), 'high', 75),
      ['targets.json figures[0].high comparator'],
    ],
    [
      'a range without an end',
      (p) => delete figure(p, 'goal').high,
      ['targets.json figures[0].high comparator'],
    ],
    [
      'bounds without a range',
      (p) => put(figure(p, 'met'), 'low', 1),
      ['results.json figures[0].low comparator'],
    ],
    [
      'a missing value',
      (p) => delete figure(p, 'growth').value,
      ['results.json figures[1].value comparator'],
    ],
    [
      'a quotation that is missing',
      (p) => delete figure(p, 'growth').published,
      ['results.json figures[1].published computed'],
    ],
    [
      'a computed figure that is typed in',
      (p) => put(figure(p, 'men'), 'value', 1),
      ['delegates.json figures[2].value computed'],
    ],
    [
      'a computed figure without formula',
      (p) => p.congress.figures.push(computedOf('none', undefined)),
      ['congress.json figures[0].formula computed'],
    ],
    [
      'a digit that differs from the quotation',
      (p) => put(figure(p, 'growth'), 'value', 28619),
      ['results.json figures[1].published printed'],
    ],
    [
      'months that differ from the quotation',
      (p) => put(figure(p, 'oldest'), 'value', 828),
      ['delegates.json figures[5].published printed'],
    ],
    [
      'decimals that are not printed',
      (p) => put(figure(p, 'women-share'), 'decimals', 1),
      ['delegates.json figures[3].published printed'],
    ],
    [
      'a gap in the numbers of targets',
      (p) => put(p.targets.targets[0] ?? {}, 'number', 2),
      ['targets.json targets[0].number target-number'],
    ],
    [
      'the same person twice',
      (p) => put(p.people.people[1] ?? {}, 'name', 'NGUYỄN văn An'),
      ['people.json people[1].name same-name'],
    ],
    [
      'a wrong size',
      (p) => put(figure(p, 'committee-size'), 'value', 3),
      ['people.json figures[0].published printed', 'people.json bodies[0].size body-size'],
    ],
    [
      'a gap in the order',
      (p) => put(p.people.people[1]?.memberships[0] ?? {}, 'order', 3),
      ['people.json people[1].memberships[0].order order'],
    ],
    [
      'two people in one place',
      (p) => put(p.people.people[1]?.memberships[0] ?? {}, 'order', 1),
      ['people.json people[1].memberships[0].order order'],
    ],
    [
      'a member outside of the wider body',
      (p) => {
        const [an, binh] = p.people.people;
        an?.memberships.splice(1, 1);
        binh?.memberships.splice(0, 1, { body: 'standing', order: 1 });
        put(figure(p, 'committee-size'), 'value', 1);
        put(figure(p, 'committee-size'), 'published', '1 người');
      },
      ['people.json people[1].memberships[0] not-within'],
    ],
  ])('finds %s', (_name, breakIt, expected) => {
    expect(faults(breakIt)).toEqual(expected);
  });

  it('numbers alternates apart from members', () => {
    const alternates = faults((pack) => {
      pack.people.people.push({
        id: 'chi',
        name: 'Bế Thị Chi',
        post: 'Uỷ viên',
        memberships: [{ body: 'committee', order: 1, alternate: true }],
      });
      put(figure(pack, 'committee-size'), 'value', 3);
      put(figure(pack, 'committee-size'), 'published', '3 người');
    });
    expect(alternates).toEqual([]);
  });
});

describe('arithmetic', () => {
  it('finds a sum that is off by one', () => {
    const found = faults((pack) => {
      put(figure(pack, 'men'), 'formula', { op: 'sum', of: ['met', 'met'] });
    });
    expect(found).toContain('delegates.json dimensions[0].groups partition');
  });

  it('finds parts that do not add up to their group', () => {
    const found = faults((pack) => {
      put(pack.delegates.dimensions[0]?.groups[0] ?? {}, 'parts', [
        { label: { vi: 'a', en: 'a' }, count: 'met' },
        { label: { vi: 'b', en: 'b' }, count: 'met' },
      ]);
    });
    expect(found).toEqual(['delegates.json dimensions[0].groups[0].parts parts']);
  });

  const printAs = (pack: RawPack, value: number, published: string): void => {
    put(figure(pack, 'women-share'), 'value', value);
    put(figure(pack, 'women-share'), 'published', published);
  };
  const exception = { vi: 'in lệch', en: 'printed so' };

  it('finds a share that fits another count', () => {
    expect(faults((pack) => printAs(pack, 75.01, '75,01%'))).toEqual([
      'delegates.json figures[3].value does-not-follow',
    ]);
  });

  it('allows it where an exception is recorded, and finds one that is not needed', () => {
    const recorded = faults((pack) => {
      printAs(pack, 75.01, '75,01%');
      put(figure(pack, 'women-share'), 'exception', exception);
    });
    expect(recorded).toEqual([]);
    const needless = faults((pack) => put(figure(pack, 'women-share'), 'exception', exception));
    expect(needless).toEqual(['delegates.json figures[3].exception needless-exception']);
  });

  it('wants every share of a group to be held against its count', () => {
    expect(faults((pack) => delete figure(pack, 'women-share').formula)).toEqual([
      'delegates.json dimensions[0].groups[0].share group-share',
    ]);
  });

  it('finds formulas that run in a circle or have no result', () => {
    const circle = faults((pack) => {
      pack.congress.figures.push(computedOf('a', { op: 'sum', of: ['b', 'b'] }));
      pack.congress.figures.push(computedOf('b', { op: 'sum', of: ['a', 'a'] }));
    });
    expect(circle).toEqual([
      'congress.json figures[0].formula cycle',
      'congress.json figures[1].formula cycle',
    ]);
    const zero = faults((pack) => {
      pack.congress.figures.push(
        figureOf('zero', 0),
        computedOf('x', { op: 'ratio', of: ['met', 'zero'] }),
      );
    });
    expect(zero).toEqual(['congress.json figures[1].formula no-result']);
  });

  it('wants the comparator of a computed figure to match its result', () => {
    const found = faults((pack) => {
      pack.congress.figures.push(computedOf('x', { op: 'per-year', of: ['goal'], years: 5 }));
    });
    expect(found).toEqual(['congress.json figures[0].comparator comparator']);
  });
});
