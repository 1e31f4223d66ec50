/** `npm run -s data:export -- --format csv|json [--what figures|people]`: the data, on stdout. */
import { output } from './output';

const result = await output(process.argv.slice(2));
if ('text' in result) {
  process.stdout.write(result.text);
} else {
  process.stderr.write(`${result.lines.join('\n')}\n`);
  process.exitCode = result.code;
}
