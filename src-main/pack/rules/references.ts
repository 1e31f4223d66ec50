/** Every id that is mentioned exists. */
import type { Localized, RawPack } from '../../../data/schema';
import { figureMap } from '../collect';
import { fileNames, fileOf } from '../files';
import { same, type Draft, type PathKey } from '../finding';
import { walk } from '../walk';

type Kind = 'figure' | 'unit' | 'body' | 'area' | 'dimension';

/** What the id under an entry of this name means; a list under the name holds such ids. */
export const referenceKeys: Record<string, Kind> = {
  unit: 'unit',
  present: 'figure',
  summoned: 'figure',
  meanAge: 'figure',
  count: 'figure',
  share: 'figure',
  facts: 'figure',
  figure: 'figure',
  figures: 'figure',
  delegation: 'figure',
  dimension: 'dimension',
  met: 'figure',
  total: 'figure',
  area: 'area',
  required: 'figure',
  details: 'figure',
  size: 'figure',
  base: 'figure',
  within: 'body',
  body: 'body',
};

const kindWords: Record<Kind, Localized> = {
  figure: { vi: 'mã của một số liệu', en: 'the id of a figure' },
  unit: { vi: 'mã của một đơn vị trong units.json', en: 'the id of a unit in units.json' },
  body: { vi: 'mã của một tổ chức trong people.json', en: 'the id of a body in people.json' },
  area: { vi: 'mã của một lĩnh vực trong targets.json', en: 'the id of an area in targets.json' },
  dimension: {
    vi: 'mã của một cơ cấu trong delegates.json',
    en: 'the id of a dimension in delegates.json',
  },
};

export function references(pack: RawPack): Draft[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    figure: new Set(figureMap(pack).keys()),
    unit: idsOf(pack.units.units),
    body: idsOf(pack.people.bodies),
    area: idsOf(pack.targets.areas),
    dimension: idsOf(pack.delegates.dimensions),
  };
  const sections = new Map(
    pack.sources.documents.map((document) => [document.id, idsOf(document.sections)]),
  );
  const findings: Draft[] = [];

  for (const name of fileNames) {
    const report = (path: readonly PathKey[], id: string, expected: Localized): void => {
      findings.push({
        file: fileOf(name),
        path: [...path],
        code: 'unknown-reference',
        found: same(id),
        expected,
      });
    };
    walk(pack[name], (value, path) => {
      if (isSource(value)) {
        const inDocument = sections.get(value.document);
        if (inDocument === undefined) report([...path, 'document'], value.document, documentWords);
        else if (!inDocument.has(value.section))
          report([...path, 'section'], value.section, sectionWords);
      }
      if (typeof value !== 'string') return;
      const kind = kindAt(pack[name], path);
      if (kind !== undefined && !known[kind].has(value)) report(path, value, kindWords[kind]);
    });
  }
  return findings;
}

const documentWords = {
  vi: 'mã của một tài liệu trong sources.json',
  en: 'the id of a document in sources.json',
};
const sectionWords = { vi: 'một mục có trong tài liệu ấy', en: 'a section of that document' };

function kindAt(file: unknown, path: readonly PathKey[]): Kind | undefined {
  const last = path.at(-1);
  const key = typeof last === 'number' ? path.at(-2) : last;
  if (key === 'of') return formulaKind(file, path);
  // A key may be called `constructor`, which every object knows.
  return typeof key === 'string' && Object.hasOwn(referenceKeys, key)
    ? referenceKeys[key]
    : undefined;
}

/** The operands of union and intersection are bodies, all others figures. */
function formulaKind(file: unknown, path: readonly PathKey[]): Kind {
  const formula = path
    .slice(0, -2)
    .reduce<unknown>((node, key) => (node as Record<PathKey, unknown>)[key], file);
  const op = (formula as { op?: unknown }).op;
  return op === 'union' || op === 'intersection' ? 'body' : 'figure';
}

function isSource(value: unknown): value is { document: string; section: string } {
  return typeof value === 'object' && value !== null && 'document' in value && 'section' in value;
}

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}
