import { formatDate } from '../../text/format';
import type { Row } from '../reading';
import type { Teller } from '../teller';
import { ownLanguage } from './own-language';

/** Who made the booklet. */
export const creditRows = (teller: Teller): Row[] =>
  teller.content.pack.congress.publication.credits.map(({ name, post, role, source }) => ({
    label: name,
    ...(post && { value: post }),
    note: `${teller.tell(role)} · ${teller.source(source)}`,
    ...ownLanguage(teller),
  }));

/** The documents that everything comes from, and the papers that they name. */
export function sourceRows({ content, language, say, source, tell }: Teller): Row[] {
  const { documents, references } = content.pack.sources;
  return [
    ...documents.map((document) => ({
      label: tell(document.title),
      value: tell(document.publisher),
      note: `${document.file} · ${say('sections')}: ${document.sections.length}`,
    })),
    ...references.map((reference) => ({
      label: tell(reference.title),
      value: `${reference.number}, ${formatDate(reference.date, language)}`,
      note: `${tell(reference.issuer)} · ${source(reference.source)}`,
    })),
  ];
}
