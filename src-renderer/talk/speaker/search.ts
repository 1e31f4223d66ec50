/** Finding a step or a page by its title, typed without accents. */
import type { SceneAddress, TalkStep } from '../../../src-main/contract';
import type { Content } from '../../model/content';
import { BRANCHES } from '../../model/resolution';
import { formatScene, VIEWS } from '../../model/scene';
import { fold } from '../../text/fold';
import { fill, messagesIn } from '../../text/messages';
import { stepTitle } from './step-title';
import { words } from './words';

/** What can be found: a step of the talk by its place from 0, or a page outside of it. */
export type Place = { title: string } & ({ step: number } | { scene: SceneAddress });

/** Pages of the kiosk that a speaker may be asked about. */
export function pages({ pack }: Content): Place[] {
  const say = messagesIn('vi');
  const { delegates, results, targets, people } = pack;
  return [
    ...VIEWS.map((view) => ({ title: say[view], scene: view })),
    ...delegates.dimensions.map(({ id, label }) => ({
      title: fill(words.dimensions, { name: label.vi }),
      scene: formatScene('delegates', { by: id }),
    })),
    ...results.areas.map(({ id, label }) => ({
      title: fill(words.areas, { name: label.vi }),
      scene: formatScene('results', { area: id }),
    })),
    ...targets.targets.map(({ id, number, title }) => ({
      title: fill(words.targets, { n: number, name: title.vi }),
      scene: formatScene('targets', { open: id }),
    })),
    ...BRANCHES.map((at) => ({
      title: fill(words.branches, { name: say[at] }),
      scene: formatScene('resolution', { at }),
    })),
    ...people.bodies.map(({ id, label }) => ({
      title: fill(words.bodies, { name: label.vi }),
      scene: formatScene('people', { body: id }),
    })),
  ];
}

/** The steps of a talk as places. */
export function stepPlaces(steps: readonly TalkStep[]): Place[] {
  return steps.map((each, step) => ({ title: stepTitle(each), step }));
}

/**
 * The places in which every word of `query` begins a word, steps before pages, those whose title begins
 * with it first; a number finds that step. All steps for an empty query.
 */
export function find(query: string, steps: readonly Place[], others: readonly Place[]): Place[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...steps];
  const whole = wanted.join(' ');
  const rank = (place: Place): number => {
    const title = fold(place.title);
    const number = 'step' in place && String(place.step + 1) === whole;
    if (number || title.startsWith(whole)) return 0;
    const starts = title.split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2;
  };
  const ranked = (places: readonly Place[]): Place[] =>
    [0, 1].flatMap((of) => places.filter((place) => rank(place) === of));
  return [...ranked(steps), ...ranked(others)];
}
