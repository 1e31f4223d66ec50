/** Reads a zip archive from strangers: only files that a pack may hold, and no more bytes than a pack may have. */
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { limits } from '../files';
import { same, type Draft } from '../finding';
import { atMost, bytes } from '../read-files';
import { bundleFiles, type Bundle } from './bundle';
import { entryFault, nameKey, type Announced } from './entry';

/** An archive with more entries is not looked at. */
const maxEntries = 4 * bundleFiles.length;

export type ZipRead = { ok: true; files: Bundle } | { ok: false; findings: Draft[] };

/**
 * Unpacks an archive in memory. Everything that it announces is judged before anything is unpacked.
 * @param file what the archive is called in findings.
 */
export async function readZip(file: string, data: Buffer): Promise<ZipRead> {
  const refuse = (
    code: Draft['code'],
    found: Draft['found'],
    expected: Draft['expected'],
  ): ZipRead => ({
    ok: false,
    findings: [{ file, path: [], code, found, expected }],
  });
  try {
    // Names are decoded here, as they stand: the library would mend some of them.
    const zip = await fromBufferPromise(data, { decodeStrings: false });
    if (zip.entryCount > maxEntries)
      return refuse('too-many-files', same(`${zip.entryCount}`), fewer);
    const entries = await announcedBy(zip);
    const findings = faultsOf(entries.map(({ announced }) => announced));
    if (findings.length > 0) return { ok: false, findings };
    const total = entries.reduce((sum, { announced }) => sum + announced.size, 0);
    if (total > limits.pack) return refuse('pack-too-large', bytes(total), atMost(limits.pack));
    const files = new Map<string, Uint8Array>();
    for (const { entry, announced } of entries) {
      files.set(announced.name, await unpack(zip, entry));
    }
    return { ok: true, files };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse('bad-archive', { vi: 'tệp hỏng hoặc chép dở dang', en: message }, whole);
  }
}

async function announcedBy(zip: ZipFile): Promise<{ entry: Entry; announced: Announced }[]> {
  const entries = [];
  for await (const entry of zip.eachEntry()) {
    const announced = {
      name: getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      ),
      mode: entry.externalFileAttributes >>> 16,
      encrypted: entry.isEncrypted(),
      readable: entry.canDecodeFileData(),
      size: entry.uncompressedSize,
    };
    entries.push({ entry, announced });
  }
  return entries;
}

function faultsOf(entries: readonly Announced[]): Draft[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const fault = entryFault(entry, seen);
    seen.add(nameKey(entry.name));
    return fault ?? [];
  });
}

/** The library stops at the first byte beyond the announced size, so that a bomb unpacks no further. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const fewer = { vi: `nhiều nhất ${maxEntries} mục`, en: `at most ${maxEntries} entries` };
const whole = {
  vi: 'một tệp gói còn nguyên vẹn',
  en: 'a pack file that is whole',
};
