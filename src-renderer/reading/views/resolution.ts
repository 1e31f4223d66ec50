import type { Scene } from '../../model/scene';
import type { Reading } from '../reading';
import type { Teller } from '../teller';

export function readResolution(_scene: Scene, { say }: Teller): Reading {
  return { eyebrow: '', title: say('resolution'), parts: [], source: '' };
}
