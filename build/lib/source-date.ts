/** The date of the program: the same sources carry the same one, whenever and wherever they are built. */
import { read } from './run';

/**
 * `SOURCE_DATE_EPOCH` where it is set (seconds since 1970, as reproducible builds have it), else the
 * time of the last commit that changed one of `sources`; null in a copy without git.
 */
export function sourceDate(
  sources: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Date | null {
  const seconds = env.SOURCE_DATE_EPOCH ?? lastCommit(sources);
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : null;
}

/** The variable that says a date to tools; none for none. */
export const epochOf = (date: Date | null): NodeJS.ProcessEnv =>
  date === null ? {} : { SOURCE_DATE_EPOCH: String(date.getTime() / 1000) };

function lastCommit(sources: readonly string[]): string {
  return read(['git', 'log', '-1', '--format=%ct', '--', ...sources]).stdout.trim();
}
