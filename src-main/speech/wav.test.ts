import { expect, it } from 'vitest';
import { secondsOf, withLengths } from './wav';

/** As a program writes it to a pipe: lengths that it cannot know, `samples` of 16 bits at 22050 Hz. */
function piped(samples: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(0x7ffff024, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(22_050 * 2, 28);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(0x7ffff000, 40);
  return Buffer.concat([head, Buffer.alloc(samples * 2)]);
}

it('writes the lengths into the head', () => {
  const file = withLengths(piped(22_050)) as Buffer;
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  expect(secondsOf(file)).toBe(1);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['no sound', piped(0)],
  ['something else', Buffer.alloc(100)],
])('takes %s for no sound', (_what, bytes) => expect(withLengths(bytes)).toBeNull());
