/** Reads the files of a pack folder and parses them. */
import { createHash } from 'node:crypto';
import { fileNames, fileOf, type PackJson } from './files';
import type { Draft } from './finding';
import { filesOf, schemaOf } from './migrate/steps';
import { parseJson } from './parse';
import { missingFault, readFiles, type Disk } from './read-files';

export type { PackJson } from './files';
export type { Disk } from './read-files';

/** `digest` stands for the bytes of all files. */
export type ReadResult =
  { ok: true; json: PackJson; digest: string } | { ok: false; findings: Draft[] };

/** Reads and parses every file of the pack in `dir`. */
export async function readPack(dir: string, disk?: Disk): Promise<ReadResult> {
  const files = fileNames.map(fileOf);
  // Which of them must be there, its schema says.
  const { data, findings } = await readFiles(dir, files, files, disk);
  const parsed = parseFiles(data);
  const named = new Set(findings.map(({ file }) => file));
  const missing = filesOf(schemaOf(parsed.json))
    .map(fileOf)
    .filter((file) => !data.has(file) && !named.has(file) && !named.has(''))
    .map(missingFault);
  const faults = [...missing, ...findings, ...parsed.findings];
  if (faults.length > 0) return { ok: false, findings: faults };
  return { ok: true, json: parsed.json, digest: digestOf(data) };
}

/** Parses the files of the content among `data`; those that are not there are undefined. */
export function parseFiles(data: ReadonlyMap<string, Uint8Array>): {
  json: PackJson;
  findings: Draft[];
} {
  const json: Record<string, unknown> = {};
  const findings = fileNames.flatMap((name) => {
    const bytes = data.get(fileOf(name));
    if (bytes === undefined) return [];
    const parsed = parseJson(fileOf(name), bytes);
    if ('fault' in parsed) return [parsed.fault];
    json[name] = parsed.value;
    return [];
  });
  return { json: json as PackJson, findings };
}

/** Stands for the bytes of these files, which are in the order of `contentFiles`. */
export function digestOf(data: ReadonlyMap<string, Uint8Array>): string {
  const digest = createHash('sha256');
  for (const [file, bytes] of data) digest.update(`${file} ${bytes.length} `).update(bytes);
  return digest.digest('hex');
}
