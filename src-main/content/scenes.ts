/** Everything that is drawn of a pack before it is shown. */
import type { Pack } from '../contract';
import { mainScenes } from '../readiness/addresses';
import type { UnseenScene } from '../windows/unseen';

/** Every page of the pack and every scene of its decks, in every language, each once. */
export function everyScene(pack: Pack): UnseenScene[] {
  const steps = pack.decks.decks.flatMap(({ items }) => items.flatMap((item) => item.steps));
  const scenes = new Set([...mainScenes(pack), ...steps.map(({ scene }) => scene)]);
  return [...scenes].flatMap((scene) =>
    pack.pack.languages.map((language) => ({ scene, language })),
  );
}
