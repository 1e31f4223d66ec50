/** A page that nobody sees: it draws stages of its own, to be judged, pictured or printed. */
import { BrowserWindow, type NativeImage, type PrintToPDFOptions } from 'electron';
import { channels } from '../channels';
import type { KioskState, StageState } from '../contract';
import { isBlank } from './blank';
import type { Size } from '../cli';
import type { Guests } from './guests';
import { windowOptions } from './options';
import type { Origin } from './origin';

/** How such pages are made. */
export interface PagePlan {
  preload: string;
  origin: Origin;
  guests: Guests;
}

export interface UnseenOptions {
  /** In pixels. */
  size: Size;
  /** What the page is to draw; the stage is its own. */
  state: KioskState;
  /** `still`: nothing moves, and marks are lines; `handout`: the sheets of notes. A page for people otherwise. */
  kind?: 'still' | 'handout';
}

/** `fault` in Vietnamese; null when the stage was drawn. */
export type Drawn = { fault: string } | { fault: null; picture: NativeImage };

export interface UnseenPage {
  /** Draws a stage; tells what went wrong. Never throws. */
  draw(stage: StageState): Promise<Drawn>;
  /** What is drawn, as PDF. Rejects when the page dies. */
  print(options: PrintToPDFOptions): Promise<Uint8Array>;
  /** Asks what is drawn for something. Rejects when the page dies. */
  ask<T>(script: string): Promise<T>;
  close(): void;
}

/** How long one scene may take; visitors would have gone. */
const sceneMs = 4_000;
/** The picture is judged small: so many pixels across. */
const judgedWidth = 240;
export function openUnseenPage(
  { preload, origin, guests }: PagePlan,
  { size, state, kind }: UnseenOptions,
): UnseenPage {
  const { webPreferences } = windowOptions({
    display: { x: 0, y: 0, ...size },
    windowed: size,
    preload,
    devTools: false,
  });
  const window = new BrowserWindow({
    ...roomFor(size),
    show: false,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    useContentSize: true,
    enableLargerThanScreen: true,
    // A window that is merely hidden draws six frames a second, and its pictures come late.
    webPreferences: { ...webPreferences, offscreen: true },
  });
  const contents = window.webContents;
  let stage: StageState | undefined;
  let heard: ((fault: string | null) => void) | undefined;
  const fail = (fault: string): void => heard?.(fault);

  guests.admit(contents, {
    state: () => ({ ...state, packWarning: null, setUp: false, stage: stage ?? state.stage }),
    onEvent: (event) => {
      if (event.type === 'painted' && event.scene === stage?.scene) heard?.(null);
      if (event.type === 'failed') fail(`trang báo lỗi: ${firstLine(event.error)}`);
    },
  });
  // What waits for a page that has died waits for ever.
  const gone = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      fail(`trang bị tắt (${reason})`);
      reject(new Error(`trang bị tắt (${reason})`));
    });
  });
  gone.catch(() => undefined);
  contents.on('console-message', (...[event, level, message]) => {
    const told = readMessage(event, level, message);
    if (told !== null && !told.startsWith(harmless)) fail(`trang báo lỗi: ${firstLine(told)}`);
  });

  const painted = (next: StageState): Promise<string | null> => {
    const first = stage === undefined;
    // The page's main.ts and stage/still.ts look at it.
    const address = kind === undefined ? origin.start : `${origin.start}#${kind}`;
    stage = next;
    const answer = new Promise<string | null>((resolve) => (heard = resolve));
    if (first) contents.loadURL(address).then(calm, (error) => fail(String(error)));
    else contents.send(channels.stage, next);
    return answer;
  };

  /** Nobody watches: what moves is shown as it ends. */
  const calm = async (): Promise<void> => {
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    if (!contents.debugger.isAttached()) contents.debugger.attach('1.3');
    await contents.debugger.sendCommand('Emulation.setEmulatedMedia', { features });
  };

  const drawn = async (next: StageState, isLate: () => boolean): Promise<Drawn> => {
    const fault = await painted(next);
    if (fault !== null) return { fault };
    const erred = new Promise<Drawn>((resolve) => {
      heard = (late) => late !== null && resolve({ fault: late });
    });
    const seen = async (): Promise<Drawn> => {
      await contents.executeJavaScript(kind === undefined ? twoFrames : settled);
      let picture = await contents.capturePage({ x: 0, y: 0, ...size });
      // A sheet may well be empty but for its title.
      while (kind !== 'handout' && !isLate() && looksBlank(picture)) {
        await pause();
        picture = await contents.capturePage({ x: 0, y: 0, ...size });
      }
      return { fault: null, picture };
    };
    return Promise.race([erred, seen()]);
  };

  return {
    print: (options) => Promise.race([gone, contents.printToPDF(options)]),
    ask: <T>(script: string) =>
      Promise.race([gone, contents.executeJavaScript(script) as Promise<T>]),
    async draw(next) {
      let late = false;
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<Drawn>((resolve) => {
        timer = setTimeout(() => {
          late = true;
          resolve({ fault: `không hiện gì sau ${sceneMs / 1000} giây` });
        }, sceneMs);
      });
      try {
        return await Promise.race([drawn(next, () => late), timeout]);
      } catch (error) {
        return { fault: String(error) };
      } finally {
        clearTimeout(timer);
        heard = undefined;
      }
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/**
 * One pixel more than is drawn, where it changes nothing: of a window that is as large as the display
 * Chromium on X11 would take a pixel off.
 */
function roomFor({ width, height }: Size): Size {
  return width > height ? { width, height: height + 1 } : { width: width + 1, height };
}

function looksBlank(whole: NativeImage): boolean {
  const picture = whole.resize({ width: judgedWidth });
  return isBlank({ ...picture.getSize(), data: picture.toBitmap() });
}

/** Painted means that a frame is on its way: until it is out, a picture shows the scene before. */
const twoFrames = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`;

/**
 * Resolves once nothing changes any more: letters are there, what fades has faded, and what measures
 * itself has come to rest. What never does is taken as it is after 40 rounds.
 */
const settled = `document.fonts.ready.then(async () => {
  let before;
  for (let round = 0; round < 40; round += 1) {
    for (const each of document.getAnimations()) {
      if (each.effect?.getComputedTiming().endTime === Infinity) each.cancel();
      else each.finish();
    }
    await ${twoFrames};
    const now = document.body.innerHTML;
    if (now === before && document.getAnimations().length === 0) break;
    before = now;
  }
  return true;
})`;

/** Between two looks at a page that is still empty. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Says that what changed in answer to a measurement is measured in the next frame. */
const harmless = 'ResizeObserver loop';

/** Without the places in the code. */
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** An error on the page's console. Electron 35 and later tell it in the event, earlier ones beside it. */
function readMessage(event: unknown, level: unknown, message: unknown): string | null {
  if (level !== undefined) return level === 3 ? String(message) : null;
  const told = event as { level?: unknown; message?: unknown };
  return told.level === 'error' ? String(told.message) : null;
}
