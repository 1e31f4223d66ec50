/** Everything that can be found, in one language. */
import type { Teller } from '../reading/teller';
import { figureEntries } from './entries/figures';
import { peopleEntries } from './entries/people';
import { sceneEntries } from './entries/scenes';
import { textEntries } from './entries/texts';
import type { Entry } from './entry';

export function entriesOf(teller: Teller): Entry[] {
  return [
    ...sceneEntries(teller),
    ...figureEntries(teller),
    ...peopleEntries(teller),
    ...textEntries(teller),
  ];
}
