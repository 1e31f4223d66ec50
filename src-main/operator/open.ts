/** Puts together what the operator has: the gate, the desk behind it, and what they know of the kiosk. */
import { app } from 'electron';
import { join } from 'node:path';
import type { ContentHandlers } from '../content/desk';
import type { Journal } from '../journal';
import type { SettingsStore } from '../settings/store';
import type { Speech } from '../speech/speech';
import type { Director } from '../stage/director';
import type { DeskHandlers } from '../talk/desk';
import type { Time } from '../time';
import type { Refusals } from '../windows/session';
import { handlersFor, type ReportHandlers } from './handlers';
import { openDesk, type Operate } from './operate';
import { openGate } from './pin/gate';
import { statusOf, type StatusParts } from './status';

export interface OperatorParts extends Pick<
  StatusParts,
  'userData' | 'journalDir' | 'kept' | 'window'
> {
  /** Does the kiosk fill the screen? */
  whole: boolean;
  director: Director;
  settings: SettingsStore;
  reports: ReportHandlers;
  desk: DeskHandlers;
  content: ContentHandlers;
  speech: Speech;
  restart(): void;
  /** Called when the kiosk's state has another `setUp`. */
  onSetUp(): void;
  refused: Refusals;
  journal: Journal;
  time: Time;
}

export interface Operator {
  operate: Operate;
  /** Is the page to ask for the first PIN? */
  setUp(): boolean;
}

export function openOperator(parts: OperatorParts): Operator {
  const { director, settings, journal, time } = parts;
  const file = join(parts.userData, 'operator', 'pin.json');
  const gate = openGate({
    file,
    whole: parts.whole,
    speakerCode: () => settings.now().present.code,
    journal,
    time,
    onChange: parts.onSetUp,
  });

  let heardAt: number | null = null;
  director.follow(({ event, after }) => {
    if (event.type === 'touched' && after.owner === 'visitor') heardAt = time.now();
  });
  const status: StatusParts = {
    ...parts,
    settings: settings.now,
    mode: () => director.view().mode,
    lastTouch: () => (heardAt === null ? null : (time.now() - heardAt) / 1000),
  };

  /** While the glass is wiped nobody means what the screen hears. */
  const inside = (): boolean => {
    const { owner, cleaning } = director.view();
    return owner === 'maintenance' && cleaning === null;
  };
  const visiting = (): boolean => {
    const { owner, cleaning } = director.view();
    return owner === 'visitor' && cleaning === null;
  };
  const presenting = (): boolean => director.view().owner === 'presenter';
  const handlers = handlersFor({
    ...parts,
    gate,
    inside,
    status: () => statusOf(status),
    leave: () => app.quit(),
  });
  return {
    operate: openDesk({ handlers, inside, presenting, visiting, refused: parts.refused, journal }),
    setUp: gate.setUp,
  };
}
