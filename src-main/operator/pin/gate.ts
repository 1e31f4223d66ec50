/**
 * The gate to the operator's screen: who knows the PIN comes in; where there is none yet, whoever
 * stands at the kiosk in the first minutes after its start sets it.
 *
 * The owner of the machine, having lost the PIN, deletes the file and starts the kiosk again.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DoorState, SetPin, Unlock } from '../../contract';
import type { Journal } from '../../journal';
import type { Time } from '../../time';
import { readPin, writePin, type KeptPin } from './file';
import { hashOf, isRight } from './hash';
import { weaknessOf } from './strength';
import { afterWrong, isLock, lockedFor, triesAgain } from './tries';

export interface Gate {
  door(): DoorState;
  /** Is the page to ask for the first PIN by itself? */
  setUp(): boolean;
  postpone(): void;
  /** Tries are taken one after the other. */
  unlock(pin: string): Promise<Unlock>;
  /** @param inside whether whoever asks has come through the gate. */
  set(pin: string, inside: boolean): Promise<SetPin>;
}

export interface GatePlan {
  file: string;
  /** Does the kiosk fill the screen? Only then does it ask for the first PIN by itself. */
  whole: boolean;
  /** What opens the speakers' desk instead, if anything does. */
  speakerCode(): string | undefined;
  journal: Journal;
  time: Time;
  /** Called when `setUp` has changed. */
  onChange(): void;
}

/** How long after the start the first PIN can be set. */
export const setUpMs = 10 * 60_000;

export function openGate(plan: GatePlan): Gate {
  const { file, whole, journal, time, onChange } = plan;
  const read = readPin(file);
  const broken = read === 'broken';
  let kept = broken ? null : read;
  let tries = triesAgain(kept?.wrong ?? 0, kept?.lockedFor ?? 0, time.now());
  let open = true;
  let postponed = false;
  let last: Promise<unknown> = Promise.resolve();

  if (broken) journal.write('error', 'pin-broken', { file });
  // Its folder is made with the first PIN: whoever may delete files here has wanted another one.
  else if (kept === null && existsSync(dirname(file))) journal.write('warning', 'pin-removed');

  const isSet = (): boolean => broken || kept !== null;
  const setUp = (): boolean => whole && open && !postponed && !isSet();

  time
    .after(setUpMs, () => {
      const asked = setUp();
      open = false;
      if (asked) onChange();
    })
    .unref();
  forgetLock(lockedFor(tries, time.now()));

  /** A lock that has ended must not begin anew at the next start. */
  function forgetLock(seconds: number): void {
    const { lockedUntil } = tries;
    if (seconds === 0) return;
    time
      .after(seconds * 1000, () => {
        if (tries.lockedUntil === lockedUntil) keep({ wrong: tries.wrong, lockedFor: 0 });
      })
      .unref();
  }

  /** A disk that takes nothing more must not keep the operator out: the tries still count in here. */
  function keep(next: Omit<KeptPin, 'pin'>): void {
    if (kept === null) return;
    kept = { ...kept, ...next };
    try {
      writePin(file, kept);
    } catch (error) {
      journal.write('warning', 'pin-not-kept', { error: String(error) });
    }
  }

  async function attempt(pin: string): Promise<Unlock> {
    const locked = lockedFor(tries, time.now());
    if (locked > 0) return { ok: false, lockedFor: locked };
    // Shorter than any PIN, it is none of them; a wrong one counts as a wrong PIN does.
    if (pin === plan.speakerCode()) return { ok: true, as: 'speaker' };
    if (kept === null) return { ok: false, lockedFor: 0 };
    if (await isRight(pin, kept.pin)) {
      tries = triesAgain(0, 0, time.now());
      if (kept.wrong > 0) keep({ wrong: 0, lockedFor: 0 });
      return { ok: true, as: 'operator' };
    }
    tries = afterWrong(tries, time.now());
    const seconds = lockedFor(tries, time.now());
    keep({ wrong: tries.wrong, lockedFor: seconds });
    forgetLock(seconds);
    if (isLock(seconds)) journal.write('warning', 'pin-locked', { wrong: tries.wrong, seconds });
    return { ok: false, lockedFor: seconds };
  }

  return {
    door: () => ({
      pin: isSet() ? 'set' : open ? 'unset' : 'unset-closed',
      lockedFor: lockedFor(tries, time.now()),
    }),
    setUp,
    postpone() {
      if (!setUp()) return;
      postponed = true;
      journal.write('info', 'pin-postponed');
      onChange();
    },
    unlock(pin) {
      const answer = last.then(() => attempt(pin));
      last = answer.catch(() => undefined);
      return answer;
    },
    async set(pin, inside) {
      const may = (): boolean => (isSet() ? inside : open);
      if (!may()) return { ok: false, why: 'closed' };
      const weakness = weaknessOf(pin);
      if (weakness !== null) return { ok: false, why: weakness };
      const next = { pin: await hashOf(pin), wrong: 0, lockedFor: 0 };
      // Somebody else may have been quicker while the hash was made.
      if (!may()) return { ok: false, why: 'closed' };
      try {
        writePin(file, next);
      } catch (error) {
        journal.write('warning', 'pin-not-kept', { error: String(error) });
        return { ok: false, why: 'disk' };
      }
      const asked = setUp();
      kept = next;
      tries = triesAgain(0, 0, time.now());
      journal.write('info', 'pin-set');
      if (asked) onChange();
      return { ok: true };
    },
  };
}
