/** The keys of reading aloud; while it reads, they stand where search, take-away and language stood. */
import Ear from '@lucide/svelte/icons/ear';
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import SkipForward from '@lucide/svelte/icons/skip-forward';
import Square from '@lucide/svelte/icons/square';
import type { RailKey } from '../aids/keys';
import { kiosk } from '../stage/kiosk.svelte';
import { listening } from './listening.svelte';

/** Begins and ends it; none where there is no voice for the visitor's language. */
export function listenKeys(): RailKey[] {
  if (!listening.possible) return [];
  const { active } = listening;
  return [
    {
      id: 'listen',
      icon: active ? Square : Ear,
      label: kiosk.say(active ? 'listen-stop' : 'listen'),
      act: () => (active ? listening.stop() : listening.start()),
    },
  ];
}

/** What stands in the place of another key while a scene is read. */
export function whileListening(id: 'again' | 'next' | 'wait', instead: RailKey): RailKey {
  if (!listening.active) return instead;
  const { paused } = listening;
  const keys = {
    again: { icon: RotateCcw, label: kiosk.say('listen-again'), act: () => listening.again() },
    next: { icon: SkipForward, label: kiosk.say('listen-next'), act: () => listening.next() },
    wait: {
      icon: paused ? Play : Pause,
      label: kiosk.say(paused ? 'listen-on' : 'listen-wait'),
      act: () => listening.wait(),
    },
  };
  return { id, ...keys[id] };
}
