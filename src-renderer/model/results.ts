import type { ResultArea } from '../../src-main/contract';

export type Theme = ResultArea['themes'][number];

/** The theme of that id, or the first of the area. */
export function themeOf(area: ResultArea, id: string | undefined): Theme | undefined {
  return area.themes.find((theme) => theme.id === id) ?? area.themes[0];
}

/** The ids of every figure of an area, theme after theme. */
export function figuresOf(area: ResultArea): string[] {
  return area.themes.flatMap((theme) => theme.figures);
}
