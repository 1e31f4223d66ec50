/**
 * How much larger a hall sees everything than visitors who stand before the screen: what these find
 * their way with is gone, and leaves so much room. Tried on every scene and size by e2e/talk.spec.ts.
 */
import type { Scene } from '../../model/scene';
import { partOf } from '../../scenes/congress/parts';

const ENLARGED = 1.2;
/** Scenes that fill the screen anyway. */
const DENSE = 1.1;

export function enlargement({ view, params }: Scene, portrait: boolean): number {
  const full =
    (view === 'targets' && (params['open'] === undefined || params['try'] !== undefined)) ||
    (view === 'congress' && partOf(params['part']) === 'days') ||
    // The rows stand under the hall there.
    (view === 'delegates' && portrait);
  return full ? DENSE : ENLARGED;
}
