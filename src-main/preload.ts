/** All that the page knows of the machine: the door of the contract. Also shuts what CSS cannot. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels } from './channels';
import type {
  ExportProgress,
  KioskDoor,
  KioskState,
  Pointing,
  SpeakerState,
  StageState,
} from './contract';

const door: KioskDoor = {
  state: () => ipcRenderer.invoke(channels.state) as Promise<KioskState>,
  send: (event) => ipcRenderer.send(channels.event, event),
  operate: (name, ask) => ipcRenderer.invoke(channels.operate, name, ask) as never,
  onStage: (listener) => listen<StageState>(channels.stage, listener),
  onState: (listener) => listen<KioskState>(channels.pushedState, listener),
  onSpeaker: (listener) => listen<SpeakerState | null>(channels.speaker, listener),
  onPointing: (listener) => listen<Pointing | null>(channels.pointing, listener),
  onProgress: (listener) => listen<ExportProgress>(channels.progress, listener),
  onBeat: (listener) => listen<number>(channels.beat, listener),
};

/** The page gets the message only: Electron's event object would lead it to ipcRenderer. */
function listen<T>(channel: string, listener: (message: T) => void): () => void {
  const hear = (_event: IpcRendererEvent, message: T): void => listener(message);
  ipcRenderer.on(channel, hear);
  return () => ipcRenderer.off(channel, hear);
}

contextBridge.exposeInMainWorld('kiosk', door);

// Main is asked about every other address, but never about this one.
window.navigation.addEventListener('navigate', (event) => {
  if (event.destination.url.startsWith('about:')) event.preventDefault();
});

const prevent = (event: Event): void => event.preventDefault();
const first = { capture: true, passive: false };

// Side buttons of a mouse go back in history, whatever main says about it.
for (const type of ['mousedown', 'mouseup', 'auxclick'] as const) {
  window.addEventListener(type, (event) => event.button >= 1 && event.preventDefault(), first);
}
window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), first);
for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop']) {
  window.addEventListener(type, prevent, first);
}
window.addEventListener(
  'selectstart',
  (event) => {
    // In a search field, choosing letters is part of typing.
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  },
  first,
);
