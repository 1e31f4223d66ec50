/** Reads the present scene aloud: begins by a key, ends when what is read is no longer what is shown. */
import { readingOf } from '../reading/read';
import { kiosk } from '../stage/kiosk.svelte';
import { loudness } from './loudness';
import { localVoice, platformVoice } from './platform-voice';
import { idle, played, type PlayerEvent, type Playing } from './player';
import { spoken, type Place, type Utterance } from './spoken';
import { systemVoice } from './system-voice';
import type { Voice } from './voice';

/** A sentence may be longer than a visit is kept without a touch: 25 s at least. */
const TELL_MS = 10_000;
const tell = (): void => window.kiosk.send({ type: 'listening' });

class Listening {
  #state = $state.raw<Playing>(idle);
  #utterances = $state.raw<readonly Utterance[]>([]);
  /** Of the platform, none of which needs a network; Linux has none. */
  #local = $state.raw<readonly SpeechSynthesisVoice[]>([]);
  #now: AbortController | undefined;
  #voice: Voice | undefined;

  /** Languages that can be read aloud, as main's voices or the platform's own. */
  readonly #voices = $derived.by(() => {
    const speech = kiosk.ready ? kiosk.state.speech : null;
    if (speech === null) return [];
    const { languages } = kiosk.content.pack.pack;
    return languages.filter(
      (language) => speech.voices.includes(language) || localVoice(this.#local, language),
    );
  });
  /** Is there an honest voice for the visitor's language? */
  readonly possible = $derived(
    kiosk.ready && kiosk.stage.owner !== 'presenter' && this.#voices.includes(kiosk.language),
  );
  /** Is a scene being read, or waiting to be read on? */
  readonly active = $derived(this.#state.mode !== 'idle');
  readonly paused = $derived(this.#state.mode === 'paused');
  /** The part of the reading that is being said; null while nothing is. */
  readonly at: Place | null = $derived(
    this.#state.mode === 'idle' ? null : (this.#utterances[this.#state.at]?.at ?? null),
  );

  /** Follows what is shown and how loud it may be, once for a window; returns what lets go. */
  follow(): () => void {
    const look = (): void => {
      this.#local = window.speechSynthesis.getVoices().filter((voice) => voice.localService);
    };
    look();
    window.speechSynthesis.addEventListener('voiceschanged', look);
    const stop = $effect.root(() => {
      $effect(() => {
        if (this.active && !this.#isShown()) this.#set({ type: 'stop' });
      });
      $effect(() => {
        if (kiosk.ready && this.active)
          this.#voice?.loud(loudness(kiosk.aids.volume, kiosk.state.speech?.volume ?? 0));
      });
    });
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', look);
      stop();
    };
  }

  /** Reads the present scene from its beginning. Only for a handler of a key: nothing speaks unasked. */
  start(): void {
    this.#utterances = this.#shown();
    this.#set({ type: 'start', count: this.#utterances.length });
  }

  stop(): void {
    this.#set({ type: 'stop' });
  }

  again(): void {
    this.#set({ type: 'again' });
  }

  next(): void {
    this.#set({ type: 'next' });
  }

  /** Pauses, or goes on. */
  wait(): void {
    this.#set({ type: this.paused ? 'resume' : 'pause' });
  }

  #shown(): Utterance[] {
    return spoken(readingOf(kiosk.scene, kiosk.teller), kiosk.language, this.#voices);
  }

  /** Is what is read still what is shown, to a visitor? Panels over a scene change nothing of it. */
  #isShown(): boolean {
    if (!this.possible || kiosk.stage.owner !== 'visitor' || kiosk.stage.asleep) return false;
    return JSON.stringify(this.#shown()) === JSON.stringify(this.#utterances);
  }

  #set(event: PlayerEvent): void {
    const before = this.#state;
    this.#state = played(before, event);
    if (this.#state === before) return;
    this.#now?.abort();
    if (this.#state.mode === 'reading') void this.#say(this.#state.at);
    else this.#rest();
    // A visit's time runs from the end of what was listened to.
    if (event.type === 'ended') tell();
  }

  async #say(at: number): Promise<void> {
    const utterance = this.#utterances[at];
    if (utterance === undefined) return;
    const now = new AbortController();
    this.#now = now;
    tell();
    const telling = setInterval(tell, TELL_MS);
    this.#voice ??= this.#choose();
    this.#voice.loud(loudness(kiosk.aids.volume, kiosk.state.speech?.volume ?? 0));
    // A sentence that cannot be said ends it: going on would leave something out without a word.
    const end = await this.#voice.say(utterance, this.#utterances[at + 1], now.signal).then(
      () => ({ type: 'ended' }) as const,
      () => ({ type: 'stop' }) as const,
    );
    clearInterval(telling);
    if (!now.signal.aborted) this.#set(end);
  }

  #rest(): void {
    this.#voice?.rest();
    this.#voice = undefined;
  }

  /** The platform's own voice sounds better than a program's, where there is one. */
  #choose(): Voice {
    if (localVoice(this.#local, kiosk.language)) return platformVoice(window.speechSynthesis);
    return systemVoice({
      speak: (said) => window.kiosk.operate('speak', { text: said.text, language: said.language }),
      // Refused where nobody visits any more: then main has hushed already.
      hush: () => void window.kiosk.operate('hush', null).catch(() => undefined),
      open: () => new AudioContext(),
    });
  }
}

export const listening = new Listening();
