/** Reads a QR code from the real screen, as a telephone does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// By itself it would fetch its program from the network.
const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(program)).buffer } });

/** The text of the code that is drawn at `place`; throws where none can be read. */
export async function readCode(place: Locator): Promise<string> {
  const [code] = await readBarcodes(await place.screenshot(), { formats: ['QRCode'] });
  if (code?.isValid !== true) throw new Error('no code can be read there');
  return code.text;
}
