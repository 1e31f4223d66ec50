/** Content packs as staff bring them: made of the built-in one, written and signed as the tools do it. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawPack } from '../data/schema';
import { bundleOf } from '../src-main/pack/bundle/of';
import { signBundle } from '../src-main/pack/bundle/signature';
import { writeBundle } from '../src-main/pack/bundle/write';
import { fileNames } from '../src-main/pack/files';
import { packFile } from './scenes';

export interface Key {
  name: string;
  key: KeyObject;
}

/** The built-in pack as another version of itself. */
export function nextPack(version: string): RawPack {
  const raw = Object.fromEntries(
    fileNames.map((name) => [name, packFile(name)]),
  ) as unknown as RawPack;
  return { ...raw, pack: { ...raw.pack, version, date: '2026-12-01' } };
}

/** The same in one language and without decks, so that it is soon drawn. */
export function smallPack(version: string): RawPack {
  const raw = nextPack(version);
  return { ...raw, pack: { ...raw.pack, languages: ['vi'] }, decks: { decks: [] } };
}

/** Content in which a figure of the results is another one. */
export function withResult(raw: RawPack, id: string, value: number, published: string): RawPack {
  const figures = raw.results.figures.map((figure) =>
    figure.id === id ? { ...figure, value, published } : figure,
  );
  return { ...raw, results: { ...raw.results, figures } };
}

/** A key that the kiosk of `userData` trusts from its next look on. */
export function giveKey(userData: string, name: string): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(join(userData, 'keys'), { recursive: true });
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  writeFileSync(join(userData, 'keys', `${name}.pub.pem`), pem);
  return { name, key: privateKey };
}

/** Lays a pack where the kiosk looks for content. @param by who signs it; nobody where null. */
export function givePack(userData: string, file: string, raw: RawPack, by: Key | null): void {
  const bundle = bundleOf(raw);
  const signed = by === null ? bundle : signBundle(bundle, by.key, by.name);
  mkdirSync(join(userData, 'exports'), { recursive: true });
  writeFileSync(join(userData, 'exports', file), writeBundle(signed));
}
