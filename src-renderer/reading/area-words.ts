import type { ResultArea } from '../../src-main/contract';
import { figuresOf } from '../model/results';
import type { Teller } from './teller';

/** What waits behind the door to an area: how many themes and, where there are any, figures. */
export function areaBehind(area: ResultArea, { say }: Teller): string {
  const themes = area.themes.length;
  const figures = figuresOf(area).length;
  return figures > 0 ? say('area-behind', { themes, figures }) : say('area-themes', { themes });
}
