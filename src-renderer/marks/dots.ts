/** What a canvas of dots shows at one moment. */
export interface DotFrame {
  /** x and y of each dot, one after the other. */
  points: Float32Array;
  /** Red, green and blue of each dot, one after the other, 0–255. */
  colours: Uint8ClampedArray;
  radius: number;
}

/** The frame between two frames of equally many dots, at t from 0 to 1. */
export function mixFrames(from: DotFrame, to: DotFrame, t: number): DotFrame {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return {
    points: to.points.map((value, index) => mix(from.points[index] ?? value, value)),
    colours: to.colours.map((value, index) => mix(from.colours[index] ?? value, value)),
    radius: mix(from.radius, to.radius),
  };
}

/** Draws a frame; one path per dot is the fastest in a software canvas (see the measurements). */
export function drawDots(ctx: CanvasRenderingContext2D, frame: DotFrame): void {
  const { points, radius } = frame;
  for (let dot = 0; 2 * dot < points.length; dot += 1) {
    ctx.fillStyle = colourOf(frame, dot);
    ctx.beginPath();
    ctx.arc(points[2 * dot] ?? 0, points[2 * dot + 1] ?? 0, radius, 0, 2 * Math.PI);
    ctx.fill();
  }
}

/** The colour of one dot, as CSS writes it. */
export function colourOf({ colours }: DotFrame, dot: number): string {
  const c = 3 * dot;
  return `rgb(${colours[c]} ${colours[c + 1]} ${colours[c + 2]})`;
}

/** Where the two handles of a quarter of a circle lie, in radii from its ends. */
const handle = 0.5523;

/** The outline of one dot as an SVG path of four curves; a `circle` becomes eight times as many on paper. */
export function outlineOf({ points, radius: r }: DotFrame, dot: number): string {
  const h = handle * r;
  const l = r - h;
  const n = (value: number): string => String(Math.round(value * 1000) / 1000);
  const quarter = (...at: number[]): string => `c${at.map(n).join(' ')}`;
  return [
    `M${n((points[2 * dot] ?? 0) - r)} ${n(points[2 * dot + 1] ?? 0)}`,
    quarter(0, -h, l, -r, r, -r),
    quarter(h, 0, r, l, r, r),
    quarter(0, h, -l, r, -r, r),
    quarter(-h, 0, -r, -l, -r, -r),
    'z',
  ].join('');
}

/** `#1a3593` → [26, 53, 147]. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour between two colours, at t from 0 to 1. */
export function mixColour(
  from: [number, number, number],
  to: [number, number, number],
  t: number,
): [number, number, number] {
  return [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ];
}

/** The colours of `count` dots that all have the same colour. */
export function plainColours(count: number, hex: string): Uint8ClampedArray {
  const colours = new Uint8ClampedArray(3 * count);
  const colour = rgb(hex);
  for (let dot = 0; dot < count; dot += 1) colours.set(colour, 3 * dot);
  return colours;
}

/** The colours of dots in groups; each group may be faded towards the ground, 0 to 1. */
export function groupColours(
  groups: readonly { count: number; colour: string; towardsGround: number }[],
  ground: string,
): Uint8ClampedArray {
  const colours = new Uint8ClampedArray(3 * groups.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const { count, colour, towardsGround } of groups) {
    const mixed = mixColour(rgb(colour), rgb(ground), towardsGround);
    for (let dot = 0; dot < count; dot += 1, at += 3) colours.set(mixed, at);
  }
  return colours;
}
