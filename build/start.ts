/** `npm start -- [flags]`: all the set-up that is missing, then the kiosk, again and again if need be. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseFlags, USAGE } from '../src-main/cli';
import { ensureBuilt } from './lib/built';
import { needsDisplay, onVirtualDisplay } from './lib/display';
import { passOn } from './lib/errors';
import { ROOT } from './lib/paths';
import { ended } from './lib/run';
import { supervise, untilAsked } from './lib/supervise';
import { main, say } from './lib/task';
import { ordinaryUser, type User } from './lib/user';
import { resolveRuntime } from './runtime/resolve';
import { ensureSystem } from './system';

const DISPLAY_SIZE = '1920x1080';

await main(async () => {
  const argv = process.argv.slice(2);
  const answer = answerAtOnce(argv);
  if (answer !== undefined) return answer;
  const virtual = needsDisplay();
  const electron = await resolveRuntime();
  await ensureSystem({ electron, tools: virtual ? ['Xvfb'] : [] });
  await ensureBuilt();
  const user = ordinaryUser();
  // Nobody sits at a virtual display to be asked for a first PIN: a window, not the whole screen.
  const windowed = virtual && !argv.some((arg) => arg.startsWith('--windowed'));
  const shape = windowed ? ['--windowed', DISPLAY_SIZE] : [];
  const [file, ...args] = user.as([electron, ROOT, ...shape, ...argv]);
  const once = (env: NodeJS.ProcessEnv): Promise<number> => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env: { ...process.env, ...user.env, ...env, KIOSK_SUPERVISED: '1' },
      stdio: ['inherit', 'inherit', virtual ? 'pipe' : 'inherit'],
    });
    if (child.stderr !== null) passOn(child.stderr);
    return ended(child);
  };
  const stopped = untilAsked();
  const kiosk = (env: NodeJS.ProcessEnv): Promise<number> =>
    supervise(() => once(env), stopped, say);
  return virtual ? unseen(user, kiosk) : kiosk({});
});

/** The exit code, when the flags alone decide it. */
function answerAtOnce(argv: readonly string[]): number | undefined {
  const parsed = parseFlags(argv);
  if (!parsed.ok) {
    parsed.errors.forEach(say);
    return 2;
  }
  if (parsed.flags.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  return undefined;
}

/** Without a screen: on a virtual one, with a picture of it in a file. */
function unseen(user: User, kiosk: (env: NodeJS.ProcessEnv) => Promise<number>): Promise<number> {
  const screenshot = join(user.home, 'screenshot.png');
  return onVirtualDisplay(DISPLAY_SIZE, user, (display) => {
    say(
      `Không có màn hình: chạy trên màn hình ảo ${display.DISPLAY} (${DISPLAY_SIZE}); ảnh hiện tại: ` +
        `${screenshot}\nThere is no display: running on a virtual one; a current picture is kept at ` +
        `${screenshot}\nCtrl+C: dừng / stop`,
    );
    return kiosk({ ...display, KIOSK_SCREENSHOT: screenshot });
  });
}
