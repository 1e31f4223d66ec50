/** What was done and what came of it, on the terminal and as a document. */
import { say } from '../lib/task';
import type { Answer, Machine } from './machine';

export interface Report {
  /** Begins a part. */
  part(title: string): void;
  /** Runs a command and writes down the last lines of what it said. */
  told(machine: Machine, command: string, lines?: number): Answer;
  /** Writes down whether it is as it should be. */
  check(what: string, good: boolean, seen?: string): void;
  failed(): number;
  text(): string;
}

export function openReport(): Report {
  const lines: string[] = [heading];
  let failed = 0;
  let inBlock = false;
  const write = (line: string, block: boolean): void => {
    if (block !== inBlock) lines.push(block ? '\n```console' : '```\n');
    inBlock = block;
    lines.push(line);
    say(line);
  };
  return {
    part: (title) => write(`\n## ${title}\n`, false),
    told: (machine, command, most = 4) => {
      write(`# ${command}`, true);
      const answer = machine.run(command);
      const said = answer.out
        .trimEnd()
        .split('\n')
        .map(clean)
        .filter((line) => line !== '' && !noise.test(line));
      for (const line of said.slice(-most)) write(line, true);
      if (answer.code !== 0) write(`(mã thoát ${answer.code})`, true);
      return answer;
    },
    check: (what, good, seen = '') => {
      if (!good) failed += 1;
      write(`- ${good ? 'ĐẠT' : 'HỎNG'}: ${what}${good ? '' : ` (${seen})`}`, false);
    },
    failed: () => failed,
    text: () => `${lines.join('\n')}${inBlock ? '\n```' : ''}\n`,
  };
}

const heading = `# Bản ghi một lần cài đặt đầy đủ

Do \`npm run test:install\` ghi lại: một máy Debian 12 trống trong một hộp chứa (systemd thật, không mạng, không màn hình thật: máy chủ X chạy ảo). Dòng bắt đầu bằng \`#\` là lệnh của người lắp máy.`;

/** apt's and dpkg's progress. */
const noise = /^(\(Reading database|Get:|Need to get|After this|Reading |Building |debconf: )/;

/** What differs from place to place, or from time to time, is left out. */
const clean = (line: string): string =>
  line
    .replace(/\b[\w.+-]+\.(org|com|net)\S*/g, '…')
    .replace(/^\w{3} \d\d [\d:]+ \S+ /, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, '…')
    .trimEnd();
