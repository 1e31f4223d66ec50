/** A deck of the pack can be shown, and is no speaker's own. */
import { ownPrefix, type RawPack } from '../../../data/schema';
import { same, type Draft } from '../finding';

export function decks(pack: RawPack): Draft[] {
  return pack.decks.decks.flatMap(({ id, items }, i) => {
    const findings: Draft[] = [];
    const at = { file: 'decks.json' };
    if (items.length === 0) {
      const found = { vi: 'không có mục nào', en: 'no item' };
      const expected = { vi: 'ít nhất một mục', en: 'one item at least' };
      findings.push({ ...at, path: ['decks', i, 'items'], code: 'empty', found, expected });
    }
    if (id.startsWith(ownPrefix)) {
      const expected = {
        vi: `mã không bắt đầu bằng ${ownPrefix}, vì đó là mã của bài do người thuyết trình tự làm`,
        en: `an id that does not begin with ${ownPrefix}, for those are the speakers’ own`,
      };
      const path = ['decks', i, 'id'];
      findings.push({ ...at, path, code: 'wrong-form', found: same(id), expected });
    }
    return findings;
  });
}
