import type { ShownPack, Statement } from '../../../src-main/contract';

/** The texts of the results that are no area: causes, limits, lessons. */
export const CHAPTERS = ['causes', 'limits', 'limit-causes', 'lessons'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export const isChapter = (id: string | undefined): id is ChapterId =>
  (CHAPTERS as readonly (string | undefined)[]).includes(id);

/** The statements of a chapter; causes come in two parts. */
export function chapterStatements(pack: ShownPack, chapter: ChapterId): readonly Statement[][] {
  const { causes, limits, limitCauses, lessons } = pack.results;
  switch (chapter) {
    case 'causes':
      return [causes.objective, causes.subjective];
    case 'limits':
      return [limits];
    case 'limit-causes':
      return [limitCauses];
    case 'lessons':
      return [lessons];
  }
}
