/** What an app costs the machine: all its processes together, as Linux counts them. */
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc; Linux shows everybody 100. */
const TICKS = 100;

interface Process {
  parent: number;
  /** Seconds of processor time so far, with those of its children that have ended. */
  cpu: number;
}

/** Proportional set size of `root` and all below it, in MB. */
export const memoryOf = (root: number): number => sumOf(root, ['Pss']);

/** The part of it that no other program shares: what is not read from files. */
export const ownMemoryOf = (root: number): number => sumOf(root, ['Pss_Anon', 'Pss_Shmem']);

function sumOf(root: number, entries: readonly string[]): number {
  const kilobytes = treeOf(root).flatMap((pid) => {
    const rollup = readProc(pid, 'smaps_rollup') ?? '';
    const read = (entry: string): string | undefined =>
      new RegExp(`^${entry}:\\s+(\\d+)`, 'm').exec(rollup)?.[1];
    return entries.map((entry) => Number(read(entry) ?? Number.NaN));
  });
  const sum = kilobytes.reduce((a, b) => a + b, 0);
  if (Number.isNaN(sum)) throw new Error('memory can be read by root only: sandboxes hide theirs');
  return sum / 1024;
}

/** Seconds of processor time that `root` and all below it have used so far. */
export function cpuOf(root: number): number {
  const all = processes();
  return treeOf(root, all).reduce((sum, pid) => sum + (all.get(pid)?.cpu ?? 0), 0);
}

/** Seconds of processor time that everybody but us and what we started has used so far. */
export function cpuOfOthers(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync(
    '/proc/stat',
    'utf8',
  )
    .split('\n', 1)
    .flatMap((line) => line.split(/\s+/).map(Number));
  return (user + nice + system + irq + softirq) / TICKS - cpuOf(process.pid);
}

function treeOf(root: number, all = processes()): number[] {
  const tree = new Set([root]);
  // A parent may come after its child, as numbers start anew at some time.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [pid, { parent }] of all) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree].filter((pid) => all.has(pid));
}

function processes(): Map<number, Process> {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return new Map(
    pids.flatMap((pid) => {
      // The name is in brackets and can hold anything; what follows the last bracket is fixed.
      const fields = readProc(pid, 'stat')?.split(') ').at(-1)?.split(' ');
      if (fields === undefined || fields[0] === 'Z') return [];
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
      return [[pid, { parent: Number(fields[1]), cpu: ticks / TICKS }] as const];
    }),
  );
}

/** A file about a process, or undefined when it has ended meanwhile or is not ours to see. */
function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
