/** What a soak came to, for people, and whether it was good. */
import playlist from '../../data/playlist.json' with { type: 'json' };
import { fitLine } from '../bench/stats';
import type { Traces } from './journal';
import type { Lived } from './live';

export interface Soak {
  minutes: number;
  scale: number;
  seed: number;
  lived: Lived;
  traces: Traces;
}

/** What is only built once is not growth. */
const WARM = 0.2;

/** A sentence for everything that must not happen. */
export function judge({ lived, traces }: Soak): string[] {
  const missing = expectedScenes().filter((scene) => !lived.scenes.includes(scene));
  return [
    ...(traces.items === 0 ? ['The lobby stood still.'] : []),
    ...(lived.memory.length > playlist.items.length && missing.length > 0
      ? [`The lobby never showed ${missing.join(', ')}.`]
      : []),
    ...(lived.returned === lived.visits
      ? []
      : [`The lobby did not come back after ${lived.visits - lived.returned} visits.`]),
    ...(traces.visits === lived.visits
      ? []
      : [`${lived.visits} people came, main counted ${traces.visits}.`]),
    ...traces.incidents.map((incident) => `Journaled: ${incident}`),
    ...lived.problems.map((problem) => `On the page: ${problem}`),
  ];
}

function expectedScenes(): string[] {
  return playlist.items.map(({ scene }) => scene);
}

/** The report as lines of text. */
export function reportOf({ minutes, scale, seed, lived, traces }: Soak): string {
  return [
    `soak            ${minutes} min at ${scale} × time (${((minutes * scale) / 60).toFixed(1)} h of the lobby), seed ${seed}`,
    `rotations       ${traces.items} items, ${lived.scenes.length} different scenes seen`,
    `visits          ${lived.visits}, ${lived.touches} touches; came back ${lived.returned}; counted ${traces.visits}`,
    `incidents       ${traces.incidents.length} journaled, ${lived.problems.length} on the page, page lost ${lived.losses} times`,
    `memory          ${growthOf(lived, 'processes')}`,
    `JS heap         ${growthOf(lived, 'heap')}`,
    `journal         ${traces.lines} lines, ${(traces.bytes / 1024).toFixed(1)} kB`,
  ].join('\n');
}

function growthOf({ memory }: Lived, of: 'processes' | 'heap'): string {
  const warm = memory.slice(Math.floor(memory.length * WARM));
  if (warm.length < 3) return 'too short to tell';
  const { slope, error } = fitLine(
    warm.map((sample) => ({ x: sample.minute / 60, y: sample[of] })),
  );
  const [first, last] = [warm[0]?.[of] ?? 0, warm.at(-1)?.[of] ?? 0];
  return `${first.toFixed(1)} → ${last.toFixed(1)} MB, ${slope.toFixed(2)} ± ${(2 * error).toFixed(2)} MB per hour of soak (2 s.e., n ${warm.length})`;
}
