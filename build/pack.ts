/** The tools for packs: `node build/bootstrap.mjs pack <build | check | diff | keys | new | sign | verify> ...`. */
import { check } from '../data/tools/report';
import { apply } from './pack/apply';
import { build } from './pack/build';
import { diff } from './pack/diff';
import { keys } from './pack/keys';
import { newPack } from './pack/new';
import type { Report } from './pack/report';
import { sign } from './pack/sign';
import { verify } from './pack/verify';
import { workbook } from './pack/workbook';

const tools: Readonly<Record<string, (args: readonly string[]) => Report | Promise<Report>>> = {
  apply,
  build,
  check,
  diff,
  keys,
  new: newPack,
  sign,
  verify,
  workbook,
};

async function run([name = '', ...args]: readonly string[]): Promise<Report> {
  const tool = tools[name];
  if (tool === undefined) throw new Error(`No such tool: ${name}`);
  try {
    return await tool(args);
  } catch (error) {
    // What the disk says, as of a full stick; anything else is a mistake of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { code: 1, lines: [`Không ghi được tệp: ${error.message}`] };
  }
}

const { code, lines } = await run(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exitCode = code;
