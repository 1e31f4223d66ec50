/**
 * What Electron runs when it has no app of its own: `electron [switches] [-r FILE] APP [args...]`.
 *
 * The app is awaited at the top level, because Electron holds back its `ready` event until the first
 * module has been evaluated: an app can then still register schemes and command line switches.
 */
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Splits the command line: modules to load first, and where the app stands in it. */
function parse(argv) {
  const preloads = [];
  for (let index = 1; index < argv.length; index += 1) {
    const arg = argv[index];
    if (arg === '-r' || arg === '--require') preloads.push(argv[(index += 1)]);
    else if (!arg.startsWith('-')) return { preloads, app: resolve(arg) };
  }
  return { preloads, app: undefined };
}

/** The file to import, and the name and version that the app goes by. */
function entry(path) {
  if (!statSync(path).isDirectory()) return path;
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(path);
  return resolve(path, manifest.main ?? 'index.js');
}

const command = parse(process.argv);
if (command.app === undefined) {
  process.stderr.write('Usage: electron [-r FILE] APP [args...]\n');
  app.exit(2);
} else {
  const require = createRequire(import.meta.url);
  for (const file of command.preloads) require(resolve(file));
  await import(pathToFileURL(entry(command.app)).href);
}
