/** Where reading aloud is: nothing is said, a sentence is being said, or it waits before one. */
export type Playing =
  | { mode: 'idle' }
  /** `take` grows with every time that a sentence is begun. */
  | { mode: 'reading' | 'paused'; at: number; count: number; take: number };

export type PlayerEvent =
  | { type: 'start'; count: number }
  | { type: 'ended' | 'next' | 'again' | 'pause' | 'resume' | 'stop' };

export const idle: Playing = { mode: 'idle' };

/** The state after `event`; the same object where it means nothing now. */
export function played(state: Playing, event: PlayerEvent): Playing {
  if (event.type === 'start') {
    return event.count > 0 ? { mode: 'reading', at: 0, count: event.count, take: 0 } : idle;
  }
  if (state.mode === 'idle') return state;
  const { at, count, take, mode } = state;
  switch (event.type) {
    case 'ended':
      return mode === 'reading' ? begun(at + 1, count, take) : state;
    case 'next':
      return begun(at + 1, count, take);
    case 'again':
      return begun(at, count, take);
    case 'pause':
      return mode === 'reading' ? { ...state, mode: 'paused' } : state;
    case 'resume':
      return mode === 'paused' ? begun(at, count, take) : state;
    case 'stop':
      return idle;
  }
}

/** After the last sentence there is silence. */
function begun(at: number, count: number, take: number): Playing {
  return at < count ? { mode: 'reading', at, count, take: take + 1 } : idle;
}
