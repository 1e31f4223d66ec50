/** What is done for each operation. */
import type { ContentHandlers } from '../content/desk';
import type { KioskStatus } from '../contract';
import type { Journal } from '../journal';
import type { SettingsStore } from '../settings/store';
import type { Speech } from '../speech/speech';
import type { Director } from '../stage/director';
import type { DeskHandlers } from '../talk/desk';
import type { Handlers } from './operate';
import type { Gate } from './pin/gate';

/** Operations that statistics and the readiness report answer themselves. */
export type ReportHandlers = Pick<
  Handlers,
  'statistics' | 'export-statistics' | 'readiness' | 'export-readiness'
>;

export interface HandlerParts {
  gate: Gate;
  director: Pick<Director, 'send'>;
  /** Has whoever asks come through the gate? */
  inside(): boolean;
  settings: SettingsStore;
  status(): Promise<KioskStatus>;
  reports: ReportHandlers;
  desk: DeskHandlers;
  content: ContentHandlers;
  speech: Pick<Speech, 'speak' | 'hush'>;
  /** Starts the program again. */
  restart(): void;
  /** Ends the program for the system's own screen. */
  leave(): void;
  journal: Journal;
}

export function handlersFor(parts: HandlerParts): Handlers {
  const { gate, director, settings, journal } = parts;
  const tell = (event: Parameters<Director['send']>[0]): null => {
    director.send(event);
    return null;
  };
  return {
    door: gate.door,
    async unlock({ pin }) {
      const answer = await gate.unlock(pin);
      if (!answer.ok) return answer;
      if (answer.as === 'operator') {
        journal.write('info', 'operator-came');
        tell({ type: 'maintain' });
      } else {
        journal.write('info', 'speaker-came');
        tell({ type: 'present' });
      }
      return answer;
    },
    'set-pin': ({ pin }) => gate.set(pin, parts.inside()),
    postpone() {
      gate.postpone();
      return null;
    },
    status: parts.status,
    settings: () => ({
      settings: settings.now(),
      problems: settings.problems(),
      file: settings.file,
    }),
    'save-settings': (ask) => settings.save(ask.settings),
    speak: ({ text, language }) => parts.speech.speak(text, language),
    hush() {
      parts.speech.hush();
      return null;
    },
    ...parts.reports,
    ...parts.desk,
    ...parts.content,
    clean: () => tell({ type: 'clean' }),
    resume: () => tell({ type: 'release' }),
    restart() {
      journal.write('info', 'operator-restarted');
      parts.restart();
      return null;
    },
    leave() {
      journal.write('info', 'operator-left');
      parts.leave();
      return null;
    },
  };
}
