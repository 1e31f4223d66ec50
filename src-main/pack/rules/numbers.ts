/** Comparator, status and numbers of each figure agree. */
import type { Figure, Localized, RawPack } from '../../../data/schema';
import { placedFigures } from '../collect';
import { same, type Draft, type FindingCode } from '../finding';

export function numbers(pack: RawPack): Draft[] {
  return placedFigures(pack).flatMap(({ file, path, figure }) =>
    (figure.status === 'computed' ? computedFaults(figure) : statedFaults(figure)).map(
      ([key, code, found, expected]): Draft => ({
        file,
        path: [...path, key],
        code,
        found,
        expected,
      }),
    ),
  );
}

type Fault = [key: keyof Figure, code: FindingCode, found: Localized, expected: Localized];

const nothing: Localized = { vi: 'không có gì', en: 'nothing' };

function computedFaults(figure: Figure): Fault[] {
  const faults: Fault[] = [];
  if (figure.formula === undefined) {
    faults.push(['formula', 'computed', nothing, { vi: 'một công thức', en: 'a formula' }]);
  }
  for (const key of ['value', 'low', 'high', 'published'] as const) {
    if (figure[key] === undefined) continue;
    const expected = {
      vi: 'để trống, vì số này do máy tính ra',
      en: 'nothing, for this figure is computed',
    };
    faults.push([key, 'computed', same(String(figure[key])), expected]);
  }
  return faults;
}

function statedFaults(figure: Figure): Fault[] {
  const faults: Fault[] = [];
  const { comparator, value, low, high } = figure;
  if (figure.published === undefined) {
    const expected = { vi: 'nguyên văn trong tài liệu', en: "the document's own words" };
    faults.push(['published', 'computed', nothing, expected]);
  }
  if (comparator === 'range') {
    if (low === undefined)
      faults.push(['low', 'comparator', nothing, { vi: 'cận dưới', en: 'a lower bound' }]);
    if (high === undefined)
      faults.push(['high', 'comparator', nothing, { vi: 'cận trên', en: 'an upper bound' }]);
    if (low !== undefined && high !== undefined && low >= high) {
      const expected = { vi: `lớn hơn cận dưới ${low}`, en: `more than the lower bound ${low}` };
      faults.push(['high', 'comparator', same(String(high)), expected]);
    }
    if (value !== undefined) {
      const expected = { vi: 'khoảng chỉ có low và high', en: 'a range has only low and high' };
      faults.push(['value', 'comparator', same(String(value)), expected]);
    }
    return faults;
  }
  if (value === undefined)
    faults.push(['value', 'comparator', nothing, { vi: 'một giá trị', en: 'a value' }]);
  for (const key of ['low', 'high'] as const) {
    if (figure[key] === undefined) continue;
    const expected = {
      vi: 'chỉ khoảng (range) mới có low và high',
      en: 'only a range has low and high',
    };
    faults.push([key, 'comparator', same(String(figure[key])), expected]);
  }
  return faults;
}
