/** Every figure of a pack with the place where it is written. */
import type { Figure, RawPack } from '../../data/schema';
import { figureFiles, fileOf } from './files';
import type { PathKey } from './finding';

export interface PlacedFigure {
  file: string;
  path: PathKey[];
  figure: Figure;
}

/** All figures in the order of the files. */
export function placedFigures(pack: RawPack): PlacedFigure[] {
  return figureFiles.flatMap((name) =>
    pack[name].figures.map((figure, i) => ({ file: fileOf(name), path: ['figures', i], figure })),
  );
}

/** Figures by id; of two with one id, the last. */
export function figureMap(pack: RawPack): Map<string, Figure> {
  return new Map(placedFigures(pack).map(({ figure }) => [figure.id, figure]));
}
