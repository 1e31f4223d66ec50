/** The scenes that a pack has: every view, and every part that has a page of its own. */
import type { SceneAddress } from '../contract';
import { views } from '../stage/scene';

interface Named {
  id: string;
}

/** What of a pack says which scenes there are; resolved or as written. */
export interface Sceneful {
  delegates: { dimensions: readonly Named[] };
  results: { areas: readonly Named[] };
  targets: { targets: readonly Named[] };
  people: { bodies: readonly Named[] };
  playlist: {
    items: readonly { scene: SceneAddress; hand?: { scene: SceneAddress } | undefined }[];
  };
}

/** Pages that every pack has, as the renderer names them. */
export const pages = {
  results: ['causes', 'limits', 'limit-causes', 'lessons'],
  resolution: ['viewpoints', 'goal', 'programmes', 'breakthroughs', 'orientations', 'tasks'],
  congress: [
    'days',
    'theme',
    'attendance',
    'agenda',
    'elections',
    'mandate',
    'publication',
    'sources',
    'reading',
  ],
} as const;

/** Each of them once; what the lobby plays comes last. */
export function mainScenes(pack: Sceneful): SceneAddress[] {
  const addresses = [
    ...views,
    ...pack.delegates.dimensions.map(({ id }) => `delegates?by=${id}`),
    ...pack.results.areas.map(({ id }) => `results?area=${id}`),
    ...pages.results.map((id) => `results?part=${id}`),
    ...pack.targets.targets.map(({ id }) => `targets?open=${id}`),
    ...pages.resolution.map((id) => `resolution?at=${id}`),
    ...pack.people.bodies.map(({ id }) => `people?body=${id}`),
    ...pages.congress.map((id) => `congress?part=${id}`),
    ...pack.playlist.items.flatMap(({ scene, hand }) => (hand ? [scene, hand.scene] : [scene])),
  ];
  return [...new Set(addresses)];
}
