/** The groups of each distribution add up to the delegates present, and parts to their group. */
import type { Group, RawPack } from '../../../data/schema';
import { statedAmount, type Amount } from '../amount';
import { figureMap } from '../collect';
import { evaluate } from '../evaluate';
import { same, type Draft, type PathKey } from '../finding';

export function delegates(pack: RawPack): Draft[] {
  const figures = figureMap(pack);
  const outcomes = evaluate(pack);
  const numberOf = (id: string): number | null => {
    const figure = figures.get(id);
    const outcome = outcomes.get(id);
    const amount = (figure && statedAmount(figure)) ?? (outcome?.ok ? outcome.amount : null);
    return amount === null ? null : single(amount);
  };
  /** The total of the figures, or null when one of them is unknown: that has its own finding. */
  const sumOf = (ids: readonly string[]): number | null =>
    ids.reduce<number | null>((sum, id) => {
      const number = numberOf(id);
      return sum === null || number === null ? null : sum + number;
    }, 0);

  const present = pack.delegates.present;
  const findings: Draft[] = [];
  const compare = (
    code: 'partition' | 'parts',
    path: PathKey[],
    ids: readonly string[],
    whole: string,
  ): void => {
    const [sum, wanted] = [sumOf(ids), numberOf(whole)];
    if (sum === null || wanted === null || sum === wanted) return;
    findings.push({
      file: 'delegates.json',
      path,
      code,
      found: same(String(sum)),
      expected: same(`${wanted} (${whole})`),
    });
  };

  pack.delegates.dimensions.forEach((dimension, d) => {
    const at: PathKey[] = ['dimensions', d, 'groups'];
    compare(
      'partition',
      at,
      dimension.groups.map(({ count }) => count),
      present,
    );
    dimension.groups.forEach((group, g) => {
      if (group.parts)
        compare(
          'parts',
          [...at, g, 'parts'],
          group.parts.map(({ count }) => count),
          group.count,
        );
      const operands = figures.get(group.share)?.formula;
      if (!figures.has(group.share) || isShareOf(operands, group, present)) return;
      const found = { vi: 'công thức khác hoặc không có', en: 'another formula or none' };
      const expected = same(`share: ${group.count}, ${present}`);
      findings.push({
        file: 'delegates.json',
        path: [...at, g, 'share'],
        code: 'group-share',
        found,
        expected,
      });
    });
  });
  return findings;
}

/** Only with this formula is the printed share held against the count. */
function isShareOf(
  formula: { op: string; of: string[] } | undefined,
  group: Group,
  present: string,
): boolean {
  return formula?.op === 'share' && formula.of[0] === group.count && formula.of[1] === present;
}

function single({ low, high }: Amount): number | null {
  return low === high ? low : null;
}
