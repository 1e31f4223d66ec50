/** The stage of a picture: what the hall would see of one step, with nothing over it but the drawing. */
import type { Language, SceneAddress, StageState, Stroke } from '../contract';
import { noAids } from '../stage/aids';

export interface Still {
  scene: SceneAddress;
  language: Language;
  ink: readonly Stroke[];
  /** Its place in the deck, from 0. */
  step: number;
}

export function stillStage({ scene, language, ink, step }: Still): StageState {
  return {
    mode: 'browse',
    owner: 'presenter',
    scene,
    language,
    aids: noAids(),
    trail: [],
    ground: 'day',
    lobby: null,
    asleep: false,
    resetIn: null,
    cleaning: null,
    picking: null,
    talk: {
      cover: null,
      hero: null,
      ink: [...ink],
      tool: 'hand',
      colour: 0,
      step,
      steps: step + 1,
      clock: null,
      alone: false,
      speakerClock: null,
      ending: false,
      typed: '',
    },
  };
}
