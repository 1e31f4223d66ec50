/** Runs one of the dependencies' tools: `node build/bootstrap.mjs tool eslint .` */
import { run } from './lib/run';
import { main } from './lib/task';
import { tool } from './lib/tool';

const [name = '', ...args] = process.argv.slice(2);
await main(() => run(tool(name, ...args)));
