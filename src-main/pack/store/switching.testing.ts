/**
 * A program that takes in one pack after the other until it is killed: `node switching.js FOLDER`.
 * It tells of each before and after it is shown.
 */
import { writeSync } from 'node:fs';
import { switched } from './shelf';
import { openStore } from './store';
import { packFilesOf } from './testing';

const stdout = 1;
const [, , dir = ''] = process.argv;
const store = openStore(dir, { write: () => undefined });
const packs = ['1.0.0', '2.0.0'].map((version) => packFilesOf(version));
for (;;) {
  for (const [files, about] of packs) {
    writeSync(stdout, `begin ${about.version}\n`);
    // Taken in anew each time: its folder is gone from the shelf by then.
    store.keep({ ...store.now(), packs: store.now().packs.slice(0, 1) });
    const { key } = store.install(files, about);
    store.keep(switched(store.now(), key));
    writeSync(stdout, `done ${about.version}\n`);
  }
}
