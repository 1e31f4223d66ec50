import { scaleBand, scalePoint } from 'd3-scale';
import type { Box } from './hall';

/** People as warp threads, bodies as rows: a diamond where a person is in a body. */
export interface Threads {
  /** x of each thread. */
  threads: number[];
  /** y of each row. */
  rows: number[];
  /** Half the width of a diamond, so that neighbours do not touch. */
  size: number;
}

const MAX_SIZE = 13;

/** Spreads `people` threads and `bodies` rows over the box (u). */
export function threadsLayout(people: number, bodies: number, box: Box): Threads {
  const x = scalePoint<number>()
    .domain(Array.from({ length: people }, (_, index) => index))
    .range([0, box.width])
    .padding(0.5);
  const y = scaleBand<number>()
    .domain(Array.from({ length: bodies }, (_, index) => index))
    .range([0, box.height]);
  return {
    threads: x.domain().map((index) => x(index) ?? 0),
    rows: y.domain().map((index) => (y(index) ?? 0) + y.bandwidth() / 2),
    size: Math.min(MAX_SIZE, x.step() * 0.46),
  };
}

/** The thread nearest to x, so that a finger may slide along them. */
export function nearestThread(threads: readonly number[], x: number): number {
  let nearest = 0;
  threads.forEach((thread, index) => {
    if (Math.abs(thread - x) < Math.abs((threads[nearest] ?? 0) - x)) nearest = index;
  });
  return nearest;
}
