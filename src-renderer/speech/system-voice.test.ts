import { beforeEach, expect, it, vi } from 'vitest';
import { systemVoice } from './system-voice';
import type { Said } from './voice';

/** The part of Web Audio that is used; a sound ends when a test says so. */
const sources: FakeSource[] = [];
class FakeSource extends EventTarget {
  connect = vi.fn();
  start = vi.fn();
  stop = vi.fn();
  constructor() {
    super();
    sources.push(this);
  }
  end(): void {
    this.dispatchEvent(new Event('ended'));
  }
}
class FakeGain {
  gain: { value: number };
  connect = vi.fn();
  constructor(_context: unknown, { gain }: { gain: number }) {
    this.gain = { value: gain };
  }
}
const close = vi.fn(() => Promise.resolve());
const open = vi.fn(
  () =>
    ({
      destination: {},
      close,
      decodeAudioData: () => Promise.resolve({}),
    }) as unknown as AudioContext,
);
const speak = vi.fn<(said: Said) => Promise<Uint8Array | null>>();
const hush = vi.fn();
const said = (text: string): Said => ({ text, language: 'vi' });
const signal = (): AbortSignal => new AbortController().signal;
const texts = (): string[] => speak.mock.calls.map(([{ text }]) => text);

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('AudioBufferSourceNode', FakeSource);
  vi.stubGlobal('GainNode', FakeGain);
  open.mockReturnValue({
    ...{ destination: {}, close, decodeAudioData: () => Promise.resolve({}) },
  } as unknown as AudioContext);
  close.mockResolvedValue();
  speak.mockResolvedValue(new Uint8Array([1]));
  sources.length = 0;
});

const playing = (count: number): Promise<void> =>
  vi.waitFor(() => expect(sources).toHaveLength(count));

it('says a sentence to its end, and makes the next one ready meanwhile', async () => {
  const voice = systemVoice({ speak, hush, open });
  const first = voice.say(said('một'), said('hai'), signal());
  await playing(1);
  expect(texts()).toEqual(['một', 'hai']);
  sources[0]?.end();
  await first;
  const second = voice.say(said('hai'), undefined, signal());
  await playing(2);
  expect(texts()).toEqual(['một', 'hai']);
  sources[1]?.end();
  await second;
});

it('repeats a sentence without having it made again', async () => {
  const voice = systemVoice({ speak, hush, open });
  for (let times = 1; times <= 3; times += 1) {
    const again = voice.say(said('một'), said('hai'), signal());
    await playing(times);
    sources.at(-1)?.end();
    await again;
  }
  expect(texts()).toEqual(['một', 'hai']);
});

it('stops at once', async () => {
  const voice = systemVoice({ speak, hush, open });
  const stop = new AbortController();
  const saying = voice.say(said('một'), undefined, stop.signal);
  await playing(1);
  stop.abort();
  await expect(saying).rejects.toThrow();
  expect(sources[0]?.stop).toHaveBeenCalled();
  voice.rest();
  expect(hush).toHaveBeenCalled();
  expect(close).toHaveBeenCalled();
});

it('says nothing that was stopped before it was made', async () => {
  const voice = systemVoice({ speak, hush, open });
  const stop = new AbortController();
  const saying = voice.say(said('một'), undefined, stop.signal);
  stop.abort();
  await expect(saying).rejects.toThrow();
  expect(open).not.toHaveBeenCalled();
});

it('asks once more for what was hushed for another one, and tells what fails', async () => {
  const voice = systemVoice({ speak, hush, open });
  speak.mockResolvedValueOnce(null);
  const saying = voice.say(said('một'), undefined, signal());
  await playing(1);
  sources[0]?.end();
  await saying;
  speak.mockRejectedValueOnce(new Error('no voice'));
  await expect(voice.say(said('hai'), undefined, signal())).rejects.toThrow('no voice');
});
