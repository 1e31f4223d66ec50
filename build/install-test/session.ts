/** The kiosk's own service, on a display that only the test has, touched by a finger that is a program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textIn, TOOLS, type Machine } from './machine';
import type { Report } from './report';
import { until } from './until';

export const UNIT = 'congress-kiosk-x11.service';
export const DATA = '/var/lib/congress-kiosk/data';

/** What a container has not got is left out of the unit: a console. All else stays as it is. */
const dropIn = (display: string): string => `[Unit]
ConditionPathExists=
[Service]
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
Environment=${display}
Environment=KIOSK_SCREENSHOT=/var/lib/congress-kiosk/screen.png
`;

const xServer = `#!/bin/sh
exec Xvfb "$1" -screen 0 1920x1080x24 -nolisten tcp
`;

/** In the landscape page of 1920×1080: the door of the delegates on the first page. */
const DELEGATES = { x: 165, y: 850 };

export async function startSession(machine: Machine, report: Report): Promise<void> {
  report.part('2. Phiên kiosk: chạy, chạm, tự chạy lại');
  const headless = 'WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1';
  put(machine, '/etc/systemd/system/congress-kiosk.service.d/test.conf', dropIn(headless), 0o644);
  machine.run('systemctl daemon-reload');
  const wayland = report.told(machine, 'systemctl start congress-kiosk.service').code;
  report.check('phiên Wayland (cage, không màn hình thật) chạy và báo “sẵn sàng”', wayland === 0);
  machine.run('systemctl stop congress-kiosk.service');

  report.told(machine, `apt-get install -y ${TOOLS.join(' ')}`, 1);
  machine.run('ln -s Xvfb /usr/bin/Xorg');
  report.told(machine, 'congress-kiosk-session x11');
  put(
    machine,
    `/etc/systemd/system/${UNIT}.d/test.conf`,
    dropIn('XSERVER=/usr/local/bin/test-x'),
    0o644,
  );
  put(machine, '/usr/local/bin/test-x', xServer, 0o755);
  machine.run('systemctl daemon-reload');

  const { code } = report.told(machine, `systemctl start ${UNIT}`);
  report.check('systemd nhận tin “sẵn sàng” từ kiosk', code === 0);
  const main = (): string => machine.run('pgrep -o -x congress-kiosk').out.trim();
  report.told(machine, 'ps -o user:8,args -C Xvfb,congress-kiosk | cut -c1-100 | head -4');
  report.check(
    'chạy bằng người dùng kiosk',
    machine.run(`ps -o user= -p ${main()}`).out.trim() === 'kiosk',
  );
  const scope = machine.run(`cat /proc/${main()}/cgroup`).out;
  report.check('… trong phạm vi có giới hạn', /user-\d+\.slice/.test(scope), scope);
  const limits = 'systemctl show -P MemoryMax -P IPAddressDeny user-$(id -u kiosk).slice';
  const said = machine.run(limits).out;
  const bounded = ['2097152000', '0.0.0.0/0', '::/0'].every((limit) => said.includes(limit));
  report.check('giới hạn bộ nhớ, không mạng', bounded, said);
  const levels = 'grep -h NSpid /proc/[0-9]*/status | awk "{print NF - 1}" | sort -n | tail -1';
  const depth = Number(machine.run(levels).out);
  report.check('hộp cát của Chromium bật', depth >= 2, String(depth));

  // The first PIN is not asked for again once it was put off.
  await until(() => (eventsOf(machine).includes('pin-postponed') ? true : null), 'the first page');
  touch(machine, DELEGATES);
  const visited = await until(
    () => (/delegates/.test(textIn(machine, `${DATA}/statistics.json`)) ? true : null),
    'the visit',
  ).catch(() => false);
  report.check('một lần chạm mở trang Đại biểu (theo thống kê của kiosk)', visited === true);

  const before = main();
  report.told(machine, `kill -KILL ${before}`);
  await until(() => ([before, ''].includes(main()) ? null : true), 'a new start');
  await until(() => (stateOf(machine) === 'active' ? true : null), 'a good screen');
  report.check('chương trình bị giết thì systemd chạy lại', true);

  const hung = main();
  report.told(machine, `kill -STOP ${hung}   # treo: không báo trong 45 giây`);
  await until(() => ([hung, ''].includes(main()) ? null : true), 'the watchdog').catch(() => null);
  report.check('chương trình treo thì systemd thay', ![hung, ''].includes(main()));
  await until(() => (stateOf(machine) === 'active' ? true : null), 'a good screen');
  report.told(machine, `journalctl -u ${UNIT} --no-pager | grep -i watchdog`, 2);
  // Of a container the kernel's own setting is not to be had.
  report.told(machine, 'congress-kiosk-verify', 40);
}

export function touch(machine: Machine, { x, y }: { x: number; y: number }): void {
  machine.run(`DISPLAY=:0 xdotool mousemove ${x} ${y} click 1`);
}

/** Ten starts within five minutes would start the machine again: those of the test are not counted. */
export const forgetStarts = (machine: Machine): void =>
  void machine.run(`systemctl reset-failed ${UNIT}`);

export const stateOf = (machine: Machine): string =>
  machine.run(`systemctl is-active ${UNIT}`).out.trim();

/** The lines of the kiosk's journal. */
export function journalOf(machine: Machine): Record<string, unknown>[] {
  const lines = textIn(machine, `${DATA}/journal/kiosk.jsonl`).split('\n');
  return lines
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const eventsOf = (machine: Machine): unknown[] => journalOf(machine).map(({ event }) => event);

export function put(machine: Machine, file: string, text: string, mode: number): void {
  const path = join(machine.root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}
