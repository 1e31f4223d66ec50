/** Is the content good, and can all of it be drawn? */
import { languageName } from '../../language-name';
import { sentence } from '../../pack/finding';
import type { LoadResult } from '../../pack/load';
import type { Rendered } from '../../windows/unseen';
import { attention, failed, passed, written, type Verdict } from '../verdict';

/** @param loaded the pack as it lies on the disk now, checked anew. @param warning what is said of the one that is shown. */
export function checkPack(loaded: LoadResult, warning: string | null): Verdict {
  if (!loaded.ok) {
    const [first] = loaded.findings;
    const what = first === undefined ? '' : ` ${sentence(first, 'vi')}`;
    return failed(`Gói nội dung có ${loaded.findings.length} lỗi, đang dùng bản cũ.${what}`);
  }
  if (warning !== null) return attention(warning);
  const { pack, figures, people } = loaded.pack;
  const contents = `${written(figures.length)} số liệu, ${written(people.people.length)} nhân sự`;
  return passed(`${pack.name.vi}, bản ${pack.version}: ${contents}, không có lỗi.`);
}

/** So many of what went wrong are told: the rest is the same. */
const told = 3;

/** @param wanted how many scenes there are, in all languages. */
export function checkScenes(results: readonly Rendered[], wanted: number): Verdict {
  const bad = results.filter(({ fault }) => fault !== null);
  if (bad.length > 0) {
    const list = bad.slice(0, told).map(({ scene, language, fault }) => {
      return `${scene} (${languageName(language)}): ${fault?.replace(/\.$/, '')}`;
    });
    const more = bad.length > told ? `; và ${bad.length - told} trang khác` : '';
    return failed(`${bad.length}/${results.length} trang bị lỗi: ${list.join('; ')}${more}.`);
  }
  if (results.length < wanted)
    return attention(`Hết giờ: mới vẽ thử ${results.length}/${wanted} trang, chưa thấy lỗi.`);
  return passed(
    `Đã vẽ thử ${wanted} trang, bằng mọi ngôn ngữ: không có lỗi, không trang nào trống.`,
  );
}
