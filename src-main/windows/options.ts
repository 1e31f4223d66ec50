/** How the kiosk's window is made. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Ground } from '../contract';

/** What is seen until the first scene is painted: as in tokens.css, so that nothing flashes. */
export const grounds: Record<Ground, string> = { day: '#FBF7F0', evening: '#141A40' };

export interface WindowPlan {
  /** The display to fill, in its own pixels. */
  display: Rectangle;
  /** A window of this size in place of the whole display. */
  windowed: { width: number; height: number } | undefined;
  preload: string;
  /** What its first scene stands on; day where nobody sees it. */
  ground?: Ground;
  /** Prepared behind another window: `kiosk` would show it at once. */
  unseen?: boolean;
  /** Developer tools, with a development server only. */
  devTools: boolean;
}

/** Options of the window. With `kiosk` alone it would be placed wrongly without a window manager. */
export function windowOptions(plan: WindowPlan): BrowserWindowConstructorOptions {
  return {
    ...(plan.windowed === undefined
      ? { ...whole(plan.display), kiosk: plan.unseen !== true }
      : framelessAt(plan.windowed, plan.display)),
    show: false,
    frame: false,
    roundedCorners: false,
    backgroundColor: grounds[plan.ground ?? 'day'],
    webPreferences: {
      preload: plan.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: plan.devTools,
      disableDialogs: true,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
      disableBlinkFeatures: 'Auxclick,EyeDropperAPI,FileSystemAccess,FileSystemAccessLocal',
    },
  };
}

function whole({ x, y, width, height }: Rectangle): BrowserWindowConstructorOptions {
  return {
    x,
    y,
    width,
    height,
    closable: false,
    minimizable: false,
    maximizable: false,
    movable: false,
    resizable: false,
    alwaysOnTop: true,
    skipTaskbar: true,
  };
}

/** Also larger than the display. As large as it, Chromium on X11 takes a pixel off unless it is full screen. */
function framelessAt(
  { width, height }: { width: number; height: number },
  display: Rectangle,
): BrowserWindowConstructorOptions {
  const fullscreen = width === display.width && height === display.height;
  return {
    x: 0,
    y: 0,
    width,
    height,
    useContentSize: true,
    enableLargerThanScreen: true,
    fullscreen,
  };
}
