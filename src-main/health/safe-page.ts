/** Fills the safe page: what the congress was, a few key figures, and a code for staff. */
import type { Pack, ResolvedFigure } from '../../data/schema';

/** Plain published counts that need no explanation beside them. */
const keyFigures = [
  'congress.present',
  'people.bch.size',
  'people.delegation.size',
  'results.party.members-total',
];

/** Without a pack there is nothing to tell but that the screen will be back. */
interface Told {
  title: string;
  theme: string;
  figures: string;
  source: string;
}

/** What the page says about itself. */
export interface Said {
  vi: string;
  en: string;
}

const resting: Said = {
  vi: 'Màn hình tương tác đang tạm nghỉ và sẽ tự trở lại.',
  en: 'The interactive screen is resting and will be back by itself.',
};

/** @param program the version that wrote the data that this one must not touch. */
export const newerData = (program: string): Said => ({
  vi: `Màn hình tương tác đang tạm nghỉ. Dữ liệu trên máy này do phiên bản mới hơn (${program}) ghi: xin cài lại phiên bản đó.`,
  en: `The interactive screen is resting. The data on this machine was written by a newer version (${program}): please install that version again.`,
});

/**
 * @param template the page with `{{title}}`, `{{theme}}`, `{{figures}}`, `{{source}}`, `{{vi}}`, `{{en}}`
 * and `{{code}}`.
 * @param code what staff look up in the operator's guide.
 */
export function fillSafePage(
  template: string,
  pack: Pack | null,
  code: string,
  said: Said = resting,
): string {
  const told: Told & Said & { code: string } = {
    ...(pack === null ? nothing : tell(pack)),
    vi: escape(said.vi),
    en: escape(said.en),
    code,
  };
  return template.replaceAll(
    /\{\{(\w+)\}\}/g,
    (_whole, name: keyof typeof told) => told[name] ?? '',
  );
}

const nothing: Told = { title: '', theme: '', figures: '', source: '' };

function tell(pack: Pack): Told {
  const figures = keyFigures.flatMap((id) => pack.figures.find((figure) => figure.id === id) ?? []);
  const documents = new Set(figures.map(({ source }) => source.document));
  const titles = pack.sources.documents.filter(({ id }) => documents.has(id));
  return {
    title: escape(pack.pack.name.vi),
    theme: escape(pack.congress.theme.vi),
    figures: figures.map((figure) => entry(figure, pack)).join(''),
    source: escape(titles.map(({ title }) => `Nguồn: ${title.vi}`).join(' · ')),
  };
}

function entry(figure: ResolvedFigure, pack: Pack): string {
  if (figure.value === undefined) return '';
  const unit = pack.units.units.find(({ id }) => id === figure.unit)?.suffix.vi ?? '';
  const number = new Intl.NumberFormat('vi-VN').format(figure.value);
  const label = escape(figure.label.vi);
  return `<div><dt>${label}</dt><dd>${number}<span>${escape(unit.trim())}</span></dd></div>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
