/** What the check says of the built-in pack without a section, for tests. */
import type { SourceRef } from '../../src-main/contract';
import { checkPack } from '../../src-main/pack/check';
import { raw } from './pack';

/** The codes of the findings. */
export function faultsWithout({ document, section }: SourceRef): string[] {
  const documents = raw.sources.documents.map((one) =>
    one.id === document
      ? { ...one, sections: one.sections.filter(({ id }) => id !== section) }
      : one,
  );
  const result = checkPack({ ...raw, sources: { ...raw.sources, documents } });
  return result.ok ? [] : result.findings.map(({ code }) => code);
}
