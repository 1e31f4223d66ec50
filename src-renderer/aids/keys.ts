/** The keys that help everybody: the rail has them, and the desk for low reach. */
import Accessibility from '@lucide/svelte/icons/accessibility';
import BookOpenText from '@lucide/svelte/icons/book-open-text';
import ImageIcon from '@lucide/svelte/icons/image';
import Languages from '@lucide/svelte/icons/languages';
import QrCode from '@lucide/svelte/icons/qr-code';
import SearchIcon from '@lucide/svelte/icons/search';
import type { Language } from '../../src-main/contract';
import { listenKeys, whileListening } from '../speech/keys';
import { kiosk } from '../stage/kiosk.svelte';
import { wordsOf } from '../text/languages';

export interface RailKey {
  id: string;
  icon: typeof SearchIcon;
  label: string;
  /** Where the label is in another language than the screen. */
  lang?: Language;
  /** Is its panel open? Absent where it opens none. */
  pressed?: boolean;
  act(): void;
}

/** As the screen is now, in their order. */
export function railKeys(): RailKey[] {
  const next = kiosk.nextLanguage;
  const reading = kiosk.aids.reading;
  return [
    whileListening('again', panel('search', SearchIcon)),
    {
      id: 'read',
      icon: reading ? ImageIcon : BookOpenText,
      label: kiosk.say(reading ? 'picture' : 'read'),
      act: () => kiosk.aid({ reading: !reading }),
    },
    ...listenKeys(),
    whileListening('next', panel('take', QrCode)),
    panel('aids', Accessibility),
    whileListening('wait', {
      id: 'language',
      icon: Languages,
      label: wordsOf(next).name,
      lang: next,
      act: () => kiosk.speak(next),
    }),
  ];
}

function panel(id: 'search' | 'take' | 'aids', icon: RailKey['icon']): RailKey {
  const pressed = kiosk.param('over') === id;
  const act = (): void => kiosk.change({ over: pressed ? undefined : id });
  return { id, icon, label: kiosk.say(id), pressed, act };
}
