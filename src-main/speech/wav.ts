/** A WAV file that was written to a pipe: its writer could not go back to say how long it is. */

const riffBytes = 8;
const headBytes = 44;
const dataLengthAt = 40;
const riffLengthAt = 4;

/**
 * The same file with its lengths.
 * @returns null where it is no WAV file with a plain head, or holds no sound.
 */
export function withLengths(written: Buffer): Buffer | null {
  if (written.length <= headBytes) return null;
  if (written.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (written.toString('latin1', 36, 40) !== 'data') return null;
  const file = Buffer.from(written);
  file.writeUInt32LE(file.length - riffBytes, riffLengthAt);
  file.writeUInt32LE(file.length - headBytes, dataLengthAt);
  return file;
}

/** Seconds of a WAV file whose lengths are right. */
export function secondsOf(file: Buffer): number {
  return file.readUInt32LE(dataLengthAt) / file.readUInt32LE(28);
}
