/**
 * The program as it is installed: its size, and how long it takes from the spawn of the process to the
 * first words or pictures on the screen itself. Nobody can ask its page, as no debugger gets in; so the
 * bare app is looked at in the same way, and the kiosk as it is run from its sources.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, ROOT } from '../lib/paths';
import type { Command } from '../lib/run';
import { ordinaryUser, type User } from '../lib/user';
import { NAME } from '../package/config';
import { ensureUnpacked } from '../package/unpacked';
import { resolveRuntime } from '../runtime/resolve';
import type { Lab } from './lab';
import { atMost, spreadRow, type Row } from './row';
import { openScreenFile, type ScreenFile } from './screen-file';
import { spread } from './stats';

const BAR = 1.3;
const SIZE = ['--windowed', '1920x1080'] as const;

export async function measurePackage(lab: Lab): Promise<Row[]> {
  const electron = await resolveRuntime();
  const folder = await ensureUnpacked(electron);
  const user = ordinaryUser();
  const screen = await openScreenFile(user, lab.folder());
  const commands = {
    bare: [electron, inRoot('build', 'bench', 'bare')],
    sources: [electron, ROOT, ...SIZE],
    packaged: [join(folder, NAME), ...SIZE],
  } as const satisfies Record<string, Command>;
  const names = ['bare', 'sources', 'packaged'] as const;
  const times = { bare: [] as number[], sources: [] as number[], packaged: [] as number[] };
  const data = { bare: lab.folder(), sources: lab.folder(), packaged: lab.folder() };
  try {
    for (let round = -1; round < (lab.quick ? 4 : 15); round += 1) {
      for (const name of names) {
        const time = await painted(user.as(commands[name]), user, screen, data[name]);
        // The first one finds new data, and files that nobody has read.
        if (round >= 0) times[name].push(time);
      }
    }
  } finally {
    screen.close();
  }
  const [bare, sources, packaged] = names.map((name) => spread(times[name])) as Spreads;
  const ratio = packaged.median / bare.median;
  const measure = 'package';
  const row = (what: string, found: typeof bare): Row =>
    spreadRow({ measure, what: `${what}: on the screen`, unit: 'ms' }, found);
  const [own, theirs] = [megabytes(folder), megabytes(dirname(electron))];
  return [
    { measure, what: 'Electron, unpacked', value: theirs, unit: 'MB' },
    {
      measure,
      what: 'the kiosk, packaged',
      value: own,
      unit: 'MB',
      note: `${(own / theirs).toFixed(2)} ×; the archive ${megabytes(join(folder, 'resources')).toFixed(1)} MB`,
    },
    row('bare app', bare),
    row('kiosk from its sources', sources),
    row('kiosk, packaged', packaged),
    {
      measure,
      what: 'packaged against bare',
      value: ratio,
      unit: '×',
      spread: spread(times.packaged.map((time, at) => time / (times.bare[at] ?? Number.NaN))),
      note: `of the medians; from its sources ${(sources.median / bare.median).toFixed(2)} ×`,
      bar: atMost(ratio, BAR),
    },
  ];
}

type Found = ReturnType<typeof spread>;
type Spreads = [Found, Found, Found];

/** Milliseconds from the spawn to the picture; the screen is empty before and afterwards. */
async function painted(
  [file, ...args]: Command,
  user: User,
  screen: ScreenFile,
  userData: string,
): Promise<number> {
  const env = { ...process.env, ...user.env, ...screen.env, KIOSK_USER_DATA: userData };
  const start = performance.now();
  const child = spawn(file, args, { cwd: ROOT, env, stdio: 'ignore' });
  const exited = once(child, 'exit');
  try {
    await screen.until('painted');
    return performance.now() - start;
  } finally {
    child.kill('SIGTERM');
    await exited;
    await screen.until('empty');
  }
}

function megabytes(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = names.map((name) => lstatSync(join(folder, name))).filter((it) => it.isFile());
  return sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
}
