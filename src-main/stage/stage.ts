/**
 * The stage: who has the screen, what it shows, and when the visit ends.
 *
 *     touched            idle.seconds        idle.warning
 *        ├─────────────────────┼──── resetIn 20…1 ────┤ home, first language, no trail
 *
 * Times are milliseconds of a clock that only goes forward.
 */
import type { Language, Mode, SceneAddress, StageState } from '../contract';

export interface StageConfig {
  mode: Mode;
  /** The language that a visit starts with. */
  language: Language;
  /** Seconds without touch until the warning, and from the warning to the reset. */
  idle: { seconds: number; warning: number };
}

export interface Stage {
  readonly config: StageConfig;
  readonly scene: SceneAddress;
  readonly language: Language;
  readonly trail: readonly SceneAddress[];
  /** When the visitor was last heard of. */
  readonly heardAt: number;
}

/** `tick`: time has passed, nothing else. Scenes are valid addresses: the door has checked them. */
export type StageEvent =
  | { type: 'tick' | 'touched' | 'back' | 'home' }
  | { type: 'go' | 'change'; scene: SceneAddress }
  | { type: 'language'; language: Language };

const home: SceneAddress = 'home';
/** Nobody walks further back than this; a visit's trail must not grow without end. */
const maxTrail = 50;

/** The stage at the start of the program. */
export function openStage(config: StageConfig, scene: SceneAddress, now: number): Stage {
  return { config, scene, language: config.language, trail: [], heardAt: now };
}

/** The stage after `event` at `now`. A visit that has run out by then is reset first. */
export function advance(stage: Stage, event: StageEvent, now: number): Stage {
  const current = resetAt(stage) <= now ? openStage(stage.config, home, now) : stage;
  return event.type === 'tick' ? current : { ...act(current, event), heardAt: now };
}

function act(stage: Stage, event: StageEvent): Stage {
  switch (event.type) {
    case 'go':
      if (event.scene === stage.scene) return stage;
      return {
        ...stage,
        scene: event.scene,
        trail: [...stage.trail, stage.scene].slice(-maxTrail),
      };
    case 'change':
      return { ...stage, scene: event.scene, trail: withoutLast(stage.trail, event.scene) };
    case 'back':
      return { ...stage, scene: stage.trail.at(-1) ?? home, trail: stage.trail.slice(0, -1) };
    case 'home':
      return { ...stage, scene: home, trail: [] };
    case 'language':
      return { ...stage, language: event.language };
    case 'touched':
    case 'tick':
      return stage;
  }
}

/** A change can lead to where the visitor came from; then “back” must not lead there once more. */
function withoutLast(trail: Stage['trail'], scene: SceneAddress): Stage['trail'] {
  return trail.at(-1) === scene ? trail.slice(0, -1) : trail;
}

/** What windows are told. */
export function viewOf(stage: Stage, now: number): StageState {
  const left = Math.ceil((resetAt(stage) - now) / 1000);
  const { scene, language, trail, config } = stage;
  const resetIn = left <= config.idle.warning ? Math.max(1, left) : null;
  return { mode: config.mode, scene, language, trail: [...trail], resetIn };
}

/** When the view changes next if nothing happens; null when it stays as it is. */
export function nextChange(stage: Stage, now: number): number | null {
  const reset = resetAt(stage);
  if (reset === Infinity) return null;
  const warning = reset - stage.config.idle.warning * 1000;
  if (now < warning) return warning;
  return Math.max(now, reset - (Math.ceil((reset - now) / 1000) - 1) * 1000);
}

/** When the visit is reset if nothing happens; never, where a reset would change nothing. */
function resetAt({ config, scene, language, trail, heardAt }: Stage): number {
  if (scene === home && language === config.language && trail.length === 0) return Infinity;
  return heardAt + (config.idle.seconds + config.idle.warning) * 1000;
}
