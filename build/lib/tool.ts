/** The command line tools among the dependencies, as commands that start the same on every system. */
import { readFileSync } from 'node:fs';
import { inRoot } from './paths';
import type { Command } from './run';

/** Tools whose package goes by another name. */
const PACKAGE: Readonly<Record<string, string>> = { tsc: 'typescript' };

/**
 * The command that runs a tool of node_modules with Node itself, so that no shell stub is in between.
 * @throws when the package has no such tool.
 */
export function tool(name: string, ...args: string[]): Command {
  const folder = inRoot('node_modules', PACKAGE[name] ?? name);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[name];
  if (script === undefined) throw new Error(`The package ${folder} has no tool ${name}`);
  return [process.execPath, `${folder}/${script}`, ...args];
}
