/** What the desk offers at this moment: the scene's ways, or the visitor's aids while these are open. */
import type { Aids, Language } from '../../../src-main/contract';
import { readingOf } from '../../reading/read';
import { listening } from '../../speech/listening.svelte';
import { kiosk } from '../../stage/kiosk.svelte';
import { waysOf } from './ways';

export interface Offered {
  id: string;
  label: string;
  lang?: Language | undefined;
  /** It is what is shown now. */
  current?: true | undefined;
  /** It is switched on; absent where it is no switch. */
  pressed?: boolean;
  act(): void;
}

export function offers(): Offered[] {
  if (kiosk.param('over') === 'aids') return aids();
  return [...closer(), ...ways()];
}

/** A panel over the scene says nothing of the scene, so no reading has the way out of it. */
function closer(): Offered[] {
  if (kiosk.param('over') === undefined) return [];
  const act = (): void => kiosk.change({ over: undefined });
  return [{ id: 'close', label: kiosk.say('close'), act }];
}

function ways(): Offered[] {
  return waysOf(readingOf(kiosk.scene, kiosk.teller)).map(
    ({ label, lang, scene, how, current }) => ({
      id: `${scene} ${label}`,
      label,
      lang,
      current: current || undefined,
      act: () => window.kiosk.send({ type: how, scene }),
    }),
  );
}

const SIZES = [100, 125, 150, 200] as const;
const SWITCHES = ['contrast', 'left', 'still'] as const;
const LOUDEST = 4;

function aids(): Offered[] {
  const now = kiosk.aids;
  const aid = (change: Partial<Aids>) => (): void => kiosk.aid(change);
  return [
    ...SIZES.map((size) => ({
      id: `size ${size}`,
      label: kiosk.fill('low-size', { size }),
      pressed: now.size === size,
      act: aid({ size }),
    })),
    { id: 'low', label: kiosk.say('low-end'), act: aid({ low: false }) },
    ...SWITCHES.map((name) => ({
      id: name,
      label: kiosk.say(`aids-${name}`),
      pressed: now[name],
      act: aid({ [name]: !now[name] }),
    })),
    ...(listening.possible ? [volume(now.volume)] : []),
  ];
}

/** Louder with every touch, and from the loudest to the softest. */
function volume(now: Aids['volume']): Offered {
  const next = ((now % LOUDEST) + 1) as Aids['volume'];
  return {
    id: 'volume',
    label: `${kiosk.say('aids-volume')}: ${kiosk.say(`aids-volume-${now}`)}`,
    act: () => kiosk.aid({ volume: next }),
  };
}
