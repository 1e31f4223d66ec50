/** Keeps the machine awake, and notices when it was not. */
import { powerMonitor, powerSaveBlocker } from 'electron';
import type { Journal } from '../journal';

export interface Power {
  /** May the system let the display sleep by its own timers? The machine itself never. */
  displayMaySleep(may: boolean): void;
}

export interface Sleeper {
  /** The machine goes to sleep, or has slept without telling before. */
  onSleep(): void;
  /** The machine or its screen is back; told more than once for one return. */
  onBack(): void;
}

export function keepAwake(journal: Journal, { onSleep, onBack }: Sleeper): Power {
  let blocker = powerSaveBlocker.start('prevent-display-sleep');
  powerMonitor.on('suspend', () => {
    journal.write('warning', 'suspended');
    onSleep();
  });
  powerMonitor.on('resume', () => {
    journal.write('info', 'resumed');
    onSleep();
    onBack();
  });
  // Windows and macOS only. A kiosk's account has no lock screen: somebody should know.
  powerMonitor.on('lock-screen', () => journal.write('warning', 'screen-locked'));
  powerMonitor.on('unlock-screen', onBack);
  return {
    displayMaySleep: (may) => {
      const before = blocker;
      blocker = powerSaveBlocker.start(may ? 'prevent-app-suspension' : 'prevent-display-sleep');
      powerSaveBlocker.stop(before);
    },
  };
}
