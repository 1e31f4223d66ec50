/** `npm run -s data:check [-- DIR]`: checks a content pack and says in Vietnamese what is wrong with it. */
import { check } from './report';

const { code, lines } = await check(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exitCode = code;
