/** Checks a pack: first the shape of every file, then what the files say about each other. */
import type { PackFileName, RawPack } from '../../data/schema';
import { fileNames, fileOf, type PackJson } from './files';
import { pathText, presentable, type Draft, type Finding } from './finding';
import { bodies } from './rules/bodies';
import { decks } from './rules/decks';
import { delegates } from './rules/delegates';
import { formulas } from './rules/formulas';
import { ids } from './rules/ids';
import { numbers } from './rules/numbers';
import { people } from './rules/people';
import { plain } from './rules/plain';
import { playlist } from './rules/playlist';
import { printed } from './rules/printed';
import { references } from './rules/references';
import { scenes } from './rules/scenes';
import { sections } from './rules/sections';
import { targets } from './rules/targets';
import { texts } from './rules/texts';
import { shapeOf } from './shape';
import { visible } from './visible';
import { subjectAt } from './walk';

const rules = [
  ids,
  references,
  sections,
  texts,
  plain,
  numbers,
  formulas,
  printed,
  delegates,
  bodies,
  people,
  targets,
  scenes,
  playlist,
  decks,
];

export type CheckResult = { ok: true; raw: RawPack } | { ok: false; findings: Finding[] };

/** Checks parsed files. The rules run only on files of the right shape, for they rely on it. */
export function checkPack(json: PackJson): CheckResult {
  const shape = faultsIn(fileNames, (name) => shapeOf(name, json[name]));
  // Shapes are strict and transform nothing, so what passed them is what was read.
  const raw = json as RawPack;
  const drafts = shape.length > 0 ? shape : faultsIn(rules, (rule) => rule(raw));
  return drafts.length === 0
    ? { ok: true, raw }
    : { ok: false, findings: drafts.map((draft) => finish(draft, json)) };
}

/** After so many faults nothing more is looked at: rubbish has more than memory holds. */
const enough = 1000;

function faultsIn<T>(parts: readonly T[], check: (part: T) => Draft[]): Draft[] {
  return parts.reduce<Draft[]>(
    (found, part) => (found.length < enough ? found.concat(check(part)) : found),
    [],
  );
}

/** Writes out the path of a draft and names what lies around it. */
export function finish(draft: Draft, json: Partial<PackJson> = {}): Finding {
  const name = fileNames.find(
    (candidate): candidate is PackFileName => fileOf(candidate) === draft.file,
  );
  const subject = name === undefined ? undefined : subjectAt(json[name], draft.path);
  return {
    ...draft,
    path: pathText(draft.path),
    found: presentable(draft.found),
    expected: presentable(draft.expected),
    ...(subject === undefined ? {} : { subject: visible(subject) }),
  };
}
