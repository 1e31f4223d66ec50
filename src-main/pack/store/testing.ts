/** Packs for the tests of the store. */
import { bundleOf } from '../bundle/of';
import { fileNames, fileOf } from '../files';
import { digestOf } from '../read';
import { smallPack } from '../testing';
import type { PackStore } from './store';

/** A small pack of this version, as its files, and what the store is told of it. */
export function packFilesOf(version: string): Parameters<PackStore['install']> {
  const raw = smallPack();
  raw.pack.version = version;
  raw.pack.name = { vi: `Gói ${version}`, en: `Pack ${version}` };
  const { id, name, date } = raw.pack;
  const files = bundleOf(raw);
  const content = fileNames.map(fileOf).map((file) => [file, files.get(file) ?? fail()] as const);
  const voucher = { state: 'signed' as const, by: 'test' };
  const digest = digestOf(new Map(content));
  return [files, { id, name: name.vi, version, date, voucher, digest }];
}

function fail(): never {
  throw new Error('a pack has all its files');
}
