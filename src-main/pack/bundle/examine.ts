/** From the bytes of a pack to content that may be shown: who stands for it, and whether it is right. */
import type { Pack, RawPack } from '../../../data/schema';
import type { Voucher } from '../../content/types';
import { checkPack, finish } from '../check';
import { fileNames, fileOf } from '../files';
import type { Draft, Finding } from '../finding';
import { migrate } from '../migrate/migrate';
import { parseFiles, type PackJson } from '../read';
import { resolve } from '../resolve';
import { checksumsFile, signatureFile, type Bundle } from './bundle';
import { checkSums } from './checksums';
import { voucherOf, type Trust } from './signature';

export type Examined =
  | {
      ok: true;
      raw: RawPack;
      pack: Pack;
      bundle: Bundle;
      voucher: Voucher;
      /** The older schema that it was written in, or null. */
      migratedFrom: number | null;
    }
  | { ok: false; findings: Finding[] };

/** Judges a pack. What nobody stands for, or was changed on its way, is not even parsed. Never throws. */
export function examine(bundle: Bundle, trust: Trust): Examined {
  const changed = changesOf(bundle);
  const vouched = voucherOf(bundle, trust);
  if (!vouched.ok) return refuse([...changed, ...vouched.findings]);
  if (changed.length > 0) return refuse(changed);

  const { json, findings } = parseFiles(bundle);
  if (findings.length > 0) return refuse(findings);
  const migrated = migrate(json);
  if (!migrated.ok) return refuse(migrated.findings);
  const missing = missingFrom(migrated.json);
  if (missing.length > 0) return refuse(missing);
  const checked = checkPack(migrated.json);
  if (!checked.ok) return checked;
  const { raw } = checked;
  const { voucher } = vouched;
  return { ok: true, raw, pack: resolve(raw), bundle, voucher, migratedFrom: migrated.from };
}

/** Judges the content of a pack alone, whoever stands for it. */
export function examineContent(bundle: Bundle): Examined {
  const content = new Map([...bundle].filter(([file]) => file !== signatureFile));
  return examine(content, { keys: [], unsigned: true });
}

/** A folder may go without checksums; then there must be no signature either. */
function changesOf(bundle: Bundle): Draft[] {
  const checksums = bundle.get(checksumsFile);
  if (checksums !== undefined) return checkSums(bundle, checksums);
  if (!bundle.has(signatureFile)) return [];
  const expected = { vi: 'tệp mà chữ ký bảo đảm', en: 'the file that the signature is for' };
  return [missing(checksumsFile, expected)];
}

function missingFrom(json: PackJson): Draft[] {
  return fileNames
    .filter((name) => json[name] === undefined)
    .map((name) => missing(fileOf(name), { vi: 'một tệp đọc được', en: 'a readable file' }));
}

function missing(file: string, expected: Draft['expected']): Draft {
  const found = { vi: 'không có tệp này', en: 'no such file' };
  return { file, path: [], code: 'missing-file', found, expected };
}

function refuse(findings: readonly Draft[]): Examined {
  return { ok: false, findings: findings.map((draft) => finish(draft)) };
}
