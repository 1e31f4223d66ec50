/** What can be found, and where it leads. */
import type { Language, SceneAddress } from '../../src-main/contract';

export const KINDS = ['scene', 'figure', 'person', 'text'] as const;
export type Kind = (typeof KINDS)[number];

export interface Entry {
  kind: Kind;
  title: string;
  /** What tells it from others of the same title: an amount, a post, a place. */
  detail: string;
  /** Words that find it and are not shown. */
  also?: string;
  scene: SceneAddress;
  /** Where title and detail are in another language than the visitor's: names and posts. */
  lang?: Language;
}
