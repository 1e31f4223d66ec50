/** What is offered before anything is typed: the views, and what the pack's playlist makes curious about. */
import type { PlaylistItem } from '../../src-main/contract';
import { parseScene, VIEWS } from '../model/scene';
import type { Teller } from '../reading/teller';
import type { Entry } from './entry';

export function suggestions(playlist: readonly PlaylistItem[], { say, tell }: Teller): Entry[] {
  const lineOf = (scene: string): string => {
    const item = playlist.find((one) => one.scene === scene);
    return item ? tell(item.line) : '';
  };
  const views = VIEWS.filter((view) => view !== 'home').map((view): Entry => ({
    kind: 'scene',
    title: say(view),
    detail: lineOf(view),
    scene: view,
  }));
  const places = new Set<string>(VIEWS);
  const further = playlist
    .filter(({ scene }) => !places.has(scene))
    .map(({ scene, line }): Entry => ({
      kind: 'scene',
      title: tell(line),
      detail: say(parseScene(scene).view),
      scene,
    }));
  return [...views, ...further];
}
