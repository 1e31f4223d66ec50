/** Small pictures of scenes, drawn by main on demand and kept while this window stands. */
import { SvelteMap } from 'svelte/reactivity';
import type { Language, SceneAddress } from '../../../src-main/contract';

interface Wish {
  key: string;
  scene: SceneAddress;
  language: Language;
}

/** More than any page shows; the oldest go. */
const MAX_KEPT = 200;

/** By scene, language and revision of the content, as data URLs. */
const kept = new SvelteMap<string, string>();
/** What is wished for, the newest last and first to be drawn: it is what the speaker looks at now. */
let wishes: Wish[] = [];
let drawing = false;

export const keyOf = (scene: SceneAddress, language: Language, revision: number): string =>
  `${revision} ${language} ${scene}`;

/** The picture, or undefined while it is not there; tells nobody that it is wanted. */
export const pictureOf = (key: string): string | undefined => kept.get(key);

/** Asks for a picture; returns the function that gives the wish up. */
export function wish(wished: Wish): () => void {
  wishes.push(wished);
  void drawAll();
  return () => (wishes = wishes.filter((other) => other !== wished));
}

/** One at a time: main has a talk to show meanwhile. */
async function drawAll(): Promise<void> {
  if (drawing) return;
  drawing = true;
  for (let next = wishes.pop(); next !== undefined; next = wishes.pop()) {
    const { key, scene, language } = next;
    if (kept.has(key)) continue;
    // Without a picture the title stands; whoever shows the scene again asks again.
    const url = await window.kiosk.operate('picture', { scene, language }).catch(() => null);
    if (url !== null) keep(key, url);
  }
  drawing = false;
}

function keep(key: string, url: string): void {
  const oldest = kept.size < MAX_KEPT ? undefined : kept.keys().next().value;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, url);
}
