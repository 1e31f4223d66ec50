/** A tone through one side of the speakers, made by the machine itself. */

export type Side = 'left' | 'right' | 'both';

const PAN: Record<Side, number> = { left: -1, right: 1, both: 0 };
const HERTZ = 440;
const SECONDS = 1;
/** The tone begins and ends softly: a cut one cracks. */
const SOFT = 0.05;

/** Sounds for a second. @param volume in percent, as the settings say. */
export async function sound(side: Side, volume: number): Promise<void> {
  const context = new AudioContext();
  const tone = new OscillatorNode(context, { frequency: HERTZ });
  const gain = new GainNode(context, { gain: 0 });
  const now = context.currentTime;
  gain.gain.setTargetAtTime(volume / 100, now, SOFT);
  gain.gain.setTargetAtTime(0, now + SECONDS - 4 * SOFT, SOFT);
  tone
    .connect(gain)
    .connect(new StereoPannerNode(context, { pan: PAN[side] }))
    .connect(context.destination);
  const ended = new Promise((done) => tone.addEventListener('ended', done, { once: true }));
  tone.start();
  tone.stop(now + SECONDS);
  await ended;
  await context.close();
}
