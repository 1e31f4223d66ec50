import type { Scene } from '../../model/scene';
import type { Reading } from '../reading';
import type { Teller } from '../teller';

export function readTargets(_scene: Scene, { say }: Teller): Reading {
  return { eyebrow: '', title: say('targets'), parts: [], source: '' };
}
