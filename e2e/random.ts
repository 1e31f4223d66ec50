/** Random hands: inputs from a seed, given to a page by Chromium's debugging protocol. */
import { randomLcg } from 'd3-random';
import type { ElectronApplication } from 'playwright/test';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Dice {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
}

export function diceOf(seed: number): Dice {
  const next = randomLcg(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  const shuffled = <T>(from: readonly T[]): T[] => {
    const drawn = from.map((value) => [next(), value] as const);
    return drawn.toSorted(([a], [b]) => a - b).map(([, value]) => value);
  };
  return { below, pick, shuffled };
}

type Step = readonly [method: string, args: Record<string, unknown>];

const KEYS: readonly (readonly [key: string, code: number])[] = [
  ['Tab', 9],
  ['Enter', 13],
  ['Escape', 27],
  [' ', 32],
  ['PageUp', 33],
  ['PageDown', 34],
  ['End', 35],
  ['Home', 36],
  ['ArrowLeft', 37],
  ['ArrowUp', 38],
  ['ArrowRight', 39],
  ['ArrowDown', 40],
  ['Backspace', 8],
  ['Delete', 46],
  ['ContextMenu', 93],
  ['F5', 116],
  ['F11', 122],
  ['F12', 123],
  ...[...'0123456789'].map((key) => [key, key.charCodeAt(0)] as const),
  ...[...'abipqrsuwxz'].map((key) => [key, key.toUpperCase().charCodeAt(0)] as const),
];

/** None most often; else Alt, Ctrl, the system key, Shift, or two of them. */
const MODIFIERS = [0, 0, 0, 0, 0, 1, 2, 4, 8, 8, 10];

/** The next input somewhere in `area`, as the protocol's steps. */
function input(dice: Dice, area: Area): Step[] {
  const at = (): { x: number; y: number } => ({
    x: area.x + dice.below(area.width),
    y: area.y + dice.below(area.height),
  });
  const kinds = { tap: 50, drag: 8, pinch: 4, click: 12, wheel: 8, key: 18 };
  const bag = Object.entries(kinds).flatMap(([kind, share]) => Array<string>(share).fill(kind));
  switch (dice.pick(bag)) {
    case 'tap':
      return finger([[at()]]);
    case 'drag':
      return finger([[at()], [at()], [at()]]);
    case 'pinch':
      return finger([
        [at(), at()],
        [at(), at()],
      ]);
    case 'click':
      return click(at(), dice.pick(['left', 'left', 'left', 'middle', 'right', 'back', 'forward']));
    case 'wheel':
      return [
        [
          'Input.dispatchMouseEvent',
          {
            type: 'mouseWheel',
            ...at(),
            deltaX: dice.below(400) - 200,
            deltaY: dice.below(400) - 200,
            modifiers: dice.pick(MODIFIERS),
          },
        ],
      ];
    default:
      return key(dice.pick(KEYS), dice.pick(MODIFIERS));
  }
}

/** Fingers that touch, move over the following points, and are lifted. */
function finger(points: { x: number; y: number }[][]): Step[] {
  const steps = points.map((touching, index): Step => {
    const touchPoints = touching.map((point, id) => ({ ...point, id }));
    return [
      'Input.dispatchTouchEvent',
      { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints },
    ];
  });
  return [...steps, ['Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }]];
}

function click(at: { x: number; y: number }, button: string): Step[] {
  return ['mouseMoved', 'mousePressed', 'mouseReleased'].map((type): Step => {
    const pressed = type === 'mouseMoved' ? {} : { button, clickCount: 1 };
    return ['Input.dispatchMouseEvent', { type, ...at, ...pressed }];
  });
}

function key([name, code]: readonly [string, number], modifiers: number): Step[] {
  const text = [...name].length === 1 && (modifiers & ~8) === 0 ? { text: name } : {};
  const common = { key: name, windowsVirtualKeyCode: code, modifiers };
  return [
    ['Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...text }],
    ['Input.dispatchKeyEvent', { type: 'keyUp', ...common }],
  ];
}

/** Gives the page `count` inputs within `area`, in order, and waits until it has taken them all. */
export async function play(
  app: ElectronApplication,
  dice: Dice,
  area: Area,
  count: number,
): Promise<void> {
  const steps = Array.from({ length: count }, () => input(dice, area)).flat();
  // By main's own line to the page: one call for all, where each would take the test longer than the page.
  await app.evaluate(async ({ BrowserWindow }, given) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('the window is gone');
    const { debugger: line } = window.webContents;
    await Promise.all(given.map(([method, args]) => line.sendCommand(method, args)));
  }, steps);
}
