import type {
  Aids,
  KioskState,
  Language,
  Localized,
  TalkCommand,
  TalkShown,
} from '../../src-main/contract';
import type { ShownGround } from '../marks/palette';
import { indexPack, type Content } from '../model/content';
import { changeScene, formatScene, parseScene, type Scene, type View } from '../model/scene';
import { tellerOf, type Teller } from '../reading/teller';
import { nextOf } from '../text/language';
import { offered } from '../text/languages';
import { fill, messagesIn, type MessageKey } from '../text/messages';
import { inLanguage } from '../text/tell';

const OVERS = ['search', 'take', 'aids', 'views'] as const;
type Over = (typeof OVERS)[number];

/**
 * What this window knows: the state that main pushed, and what follows from it.
 * It changes nothing itself; people's wishes go to main as events and come back as state.
 */
class Kiosk {
  #state = $state.raw<KioskState>();
  // Steps of their own: what follows from them stays as it is when main only counts seconds down.
  #pack = $derived(this.#state?.pack);
  #content = $derived(this.#pack ? indexPack(this.#pack) : undefined);
  #address = $derived(this.stage.scene);

  readonly ready = $derived(this.#state !== undefined);
  readonly scene: Scene = $derived(parseScene(this.#address));
  /** Nobody has the screen: the first touch only takes it over. */
  readonly resting = $derived(this.ready && (this.stage.owner === 'lobby' || this.stage.asleep));
  /** Is a talk given? A step of its own: scenes stay as they are while a talk only draws or counts. */
  readonly inTalk = $derived(this.ready && this.stage.talk !== null);
  readonly language: Language = $derived(this.stage.language);
  /** The language that one key changes to: the next one that the pack and the interface have. */
  readonly nextLanguage: Language = $derived(
    nextOf(offered(this.content.pack.pack.languages), this.language),
  );
  /** Tells the content in the visitor's language, in plain words. */
  readonly teller: Teller = $derived(tellerOf(this.content, this.language));

  /** Connects to main; returns the function that lets go. */
  connect(): () => void {
    const stops = [
      window.kiosk.onState((state) => {
        const before = this.#state;
        // The same content stays the same object: nothing that follows from it is worked out anew.
        const same = before?.packRevision === state.packRevision;
        this.#state = same ? { ...state, pack: before.pack } : state;
      }),
      window.kiosk.onStage((stage) => {
        if (this.#state) this.#state = { ...this.#state, stage };
      }),
      window.kiosk.onSpeaker((speaker) => {
        if (this.#state) this.#state = { ...this.#state, speaker };
      }),
    ];
    void window.kiosk.state().then((state) => (this.#state = state));
    return () => {
      for (const stop of stops) stop();
    };
  }

  get state(): KioskState {
    if (!this.#state) throw new Error('nothing is drawn before main has sent its state');
    return this.#state;
  }

  get stage(): KioskState['stage'] {
    return this.state.stage;
  }

  get content(): Content {
    if (!this.#content) throw new Error('nothing is drawn before main has sent its state');
    return this.#content;
  }

  /** What is shown of a talk; null while there is none. */
  get talk(): TalkShown | null {
    return this.stage.talk;
  }

  /** Does what a speaker wants; nothing where there is no talk. */
  command(command: TalkCommand): void {
    window.kiosk.send({ type: 'talk', command });
  }

  /** A parameter of the scene. */
  param(name: string): string | undefined {
    return this.scene.params[name];
  }

  go(view: View, params: Record<string, string | undefined> = {}): void {
    window.kiosk.send({ type: 'go', scene: formatScene(view, params) });
  }

  /** Stays in the present scene with some parameters changed; “back” forgets such changes. */
  change(change: Record<string, string | undefined>): void {
    window.kiosk.send({ type: 'change', scene: changeScene(this.scene, change) });
  }

  back(): void {
    window.kiosk.send({ type: 'back' });
  }

  home(): void {
    window.kiosk.send({ type: 'home' });
  }

  touched(): void {
    window.kiosk.send({ type: 'touched' });
  }

  painted(): void {
    window.kiosk.send({ type: 'painted', scene: this.stage.scene });
  }

  speak(language: Language): void {
    window.kiosk.send({ type: 'language', language });
  }

  /** What the page stands on; at a wall the hour's. */
  get ground(): ShownGround {
    return this.aids.contrast && !this.inTalk ? 'contrast' : this.stage.ground;
  }

  get aids(): Aids {
    return this.stage.aids;
  }

  /** Is the scene told as text instead of drawn? */
  get reads(): boolean {
    return this.aids.reading && !this.inTalk;
  }

  /** The panel that lies over the scene, whose own sheets wait for its end; low keys are one themselves. */
  get over(): Over | undefined {
    const asked = OVERS.find((over) => over === this.param('over'));
    const onDesk = this.aids.low && (asked === 'aids' || asked === 'views');
    return onDesk ? undefined : asked;
  }

  /** Asks for other aids; those that are not named stay. */
  aid(change: Partial<Aids>): void {
    window.kiosk.send({ type: 'aids', aids: { ...this.aids, ...change } });
  }

  /** Asks for the aids that every visit starts with. */
  resetAids(): void {
    window.kiosk.send({ type: 'aids', aids: null });
  }

  /** A text of the pack in the visitor's language. */
  tell(text: Localized): string {
    return inLanguage(text, this.language);
  }

  /** A text of the interface in the visitor's language. */
  say(key: MessageKey): string {
    return messagesIn(this.language)[key];
  }

  /** A text of the interface with values in its places. */
  fill(key: MessageKey, values: Record<string, string | number>): string {
    return fill(this.say(key), values);
  }
}

export const kiosk = new Kiosk();
