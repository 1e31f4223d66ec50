/** How a visitor walks among scenes, and what “back” returns to. */
import type { SceneAddress } from '../contract';

/** Scenes are valid addresses: the door has checked them. */
export type Walk = { type: 'back' | 'home' } | { type: 'go' | 'change'; scene: SceneAddress };

export interface Place {
  readonly scene: SceneAddress;
  /** Scenes that “back” returns to, oldest first. */
  readonly trail: readonly SceneAddress[];
}

export const home: SceneAddress = 'home';
/** Nobody walks further back than this; a visit's trail must not grow without end. */
const maxTrail = 50;

/** Where a step leads to. */
export function walk({ scene, trail }: Place, step: Walk): Place {
  switch (step.type) {
    case 'go':
      if (step.scene === scene) return { scene, trail };
      return { scene: step.scene, trail: [...trail, scene].slice(-maxTrail) };
    case 'change':
      return { scene: step.scene, trail: withoutLast(trail, step.scene) };
    case 'back':
      return { scene: trail.at(-1) ?? home, trail: trail.slice(0, -1) };
    case 'home':
      return { scene: home, trail: [] };
  }
}

/** A change can lead to where the visitor came from; then “back” must not lead there once more. */
function withoutLast(trail: Place['trail'], scene: SceneAddress): Place['trail'] {
  return trail.at(-1) === scene ? trail.slice(0, -1) : trail;
}
