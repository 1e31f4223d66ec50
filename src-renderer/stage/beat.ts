/** Answers main's beats: proof that the page runs, that it draws, and that what it draws is shown. */

/** Main looks at these pixels (src-main/health/glance.ts), so both must mean the same place. */
const left = '30vw';
const size = { width: '8px', height: '4px' };
/** Tones in turn, so many that looks differ also when one shows the frame before, or was missed. */
const tones = [0, 0.01, 0.02, 0.03, 0.04];

/**
 * Lets the page answer every beat with `alive`, after a frame that was really drawn; a dark screen
 * may get no frames, so there it answers at once.
 */
export function answerBeats(
  onBeat: (listener: (beat: number) => void) => unknown,
  answer: (beat: number) => void,
  isDark: () => boolean,
): void {
  const beacon = makeBeacon();
  onBeat((beat) => {
    beacon.style.opacity = String(tones[beat % tones.length]);
    // A dialog that was opened since lies above everything, and so above the beacon.
    if (document.querySelector('dialog[open]') !== null) raise(beacon);
    if (isDark()) answer(beat);
    // What follows a frame's callbacks is done when it is drawn; another frame would prove no more.
    else requestAnimationFrame(() => setTimeout(() => answer(beat)));
  });
}

/** Half black and half white, so that it changes on every ground; too small and too pale for any eye. */
function makeBeacon(): HTMLElement {
  const beacon = document.createElement('div');
  beacon.dataset['beacon'] = '';
  beacon.ariaHidden = 'true';
  beacon.popover = 'manual';
  Object.assign(beacon.style, size, {
    position: 'fixed',
    inset: `auto auto 0 ${left}`,
    margin: '0',
    border: '0',
    padding: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
    opacity: '0',
    background: 'linear-gradient(90deg, #000 50%, #fff 50%)',
  });
  document.body.append(beacon);
  beacon.showPopover();
  return beacon;
}

/** To the top of the layer that dialogs lie in. */
function raise(beacon: HTMLElement): void {
  beacon.hidePopover();
  beacon.showPopover();
}

/** Tells main what nothing in the page has caught. */
export function reportFailures(report: (error: string) => void): void {
  const tell = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report(text.slice(0, 4000));
  };
  window.addEventListener('error', (event) => {
    // No error: what changed in answer to a measurement is measured in the next frame.
    if (!event.message.startsWith('ResizeObserver loop')) tell(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => tell(event.reason));
}
