/** The speakers' own decks on the disk: one file each, named by its id. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownPrefix } from '../../data/schema';
import { writeAtomic } from '../atomic';
import type { Deck } from '../contract';
import { readDeckFile } from './read';

const maxIdLength = 80;
const idForm = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const ending = '.json';

/** May a deck of a speaker be called that? Such an id is also the name of a file, and of nothing else. */
export function isOwnId(id: string): boolean {
  return id.startsWith(ownPrefix) && id.length <= maxIdLength && idForm.test(id);
}

/** What cannot be read stays where it is; `problem` is a sentence in Vietnamese. */
export interface OwnDecks {
  decks: Deck[];
  broken: { file: string; problem: string }[];
}

/** All decks in `dir`, by title. Never rejects: a folder that cannot be read is told as broken. */
export async function readOwn(dir: string): Promise<OwnDecks> {
  const own: OwnDecks = { decks: [], broken: [] };
  let names: string[];
  try {
    names = namesIn(dir);
  } catch (error) {
    return { ...own, broken: [{ file: dir, problem: String(error) }] };
  }
  const all = await Promise.all(names.map((name) => readDeckFile(join(dir, name))));
  names.forEach((file, i) => {
    const read = all[i];
    const id = file.slice(0, -ending.length);
    if (read === undefined) return;
    if (!read.ok) own.broken.push({ file, problem: read.problem });
    else if (!isOwnId(id))
      own.broken.push({ file, problem: `Tên tệp phải là ${ownPrefix}….json.` });
    // A copy made by hand still says the id of the one that it was copied from.
    else own.decks.push({ ...read.deck, id });
  });
  own.decks.sort((a, b) => a.title.vi.localeCompare(b.title.vi, 'vi'));
  return own;
}

/** The ids that files in `dir` have taken, broken ones too. A folder that cannot be read has none. */
export function takenIds(dir: string): Set<string> {
  try {
    return new Set(namesIn(dir).map((name) => name.slice(0, -ending.length)));
  } catch {
    return new Set();
  }
}

/** How a deck is written, here and where it is taken to. */
export function textOf(deck: Deck): string {
  return `${JSON.stringify(deck, null, 1)}\n`;
}

/** Throws what the disk throws; the file is then as it was. */
export function writeOwn(dir: string, id: string, text: string): void {
  writeAtomic(fileOf(dir, id), text);
}

/** Throws what the disk throws, and for what is no speaker's own. */
export function removeOwn(dir: string, id: string): void {
  rmSync(fileOf(dir, id), { force: true });
}

function fileOf(dir: string, id: string): string {
  if (!isOwnId(id)) throw new RangeError(`${id} is no speaker's own deck`);
  return join(dir, `${id}${ending}`);
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith(ending));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
