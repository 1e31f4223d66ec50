/** Removes the package, then everything of it, and looks for what is left. */
import { filesOf } from './install';
import { textIn, TOOLS, type Machine } from './machine';
import type { Report } from './report';
import { DATA, UNIT } from './session';

/** @param bare every file before the package was installed. */
export function remove(machine: Machine, report: Report, bare: ReadonlySet<string>): void {
  report.part('8. Gỡ');
  report.told(machine, 'apt-get remove -y congress-kiosk', 3);
  const gone = (what: string, command: string): void => {
    const { code, out } = machine.run(command);
    report.check(what, code !== 0, out);
  };
  gone('phiên đã dừng', `systemctl is-active ${UNIT} || pgrep -x congress-kiosk`);
  gone('không còn chạy cùng máy', `systemctl is-enabled ${UNIT}`);
  const key = machine.run('systemctl show -P Id ctrl-alt-del.target').out.trim();
  report.check('Ctrl+Alt+Del lại khởi động máy', key === 'reboot.target', key);
  report.check('dữ liệu còn', textIn(machine, `${DATA}/settings.json`) !== '');
  report.check('cấu hình còn', textIn(machine, '/etc/congress-kiosk/kiosk.conf') !== '');

  report.part('9. Xoá sạch');
  // The test's own things first.
  machine.run(
    `rm -r /etc/systemd/system/congress-kiosk*.service.d /usr/local/bin/test-x /usr/bin/Xorg`,
  );
  report.told(machine, 'apt-get purge -y congress-kiosk', 3);
  machine.run(`apt-get purge -y ${TOOLS.join(' ')}; apt-get autoremove --purge -y`);
  gone('người dùng kiosk không còn', 'getent passwd kiosk');
  gone('nhóm kiosk không còn', 'getent group kiosk');
  const left = [...filesOf(machine)].filter((file) => !bare.has(file));
  const ours = left.filter((file) => /kiosk/i.test(file));
  report.check('không còn tệp nào của kiosk', ours.length === 0, ours.join(' '));
  const orphans = machine.run(
    'find / -xdev \\( -nouser -o -nogroup \\) 2>/dev/null | grep -v ^/proc',
  ).out;
  report.check('không còn tệp vô chủ', orphans.trim() === '', orphans.slice(0, 200));
  report.told(
    machine,
    'find / -xdev -iname "*congress-kiosk*" -not -path "/root/*" -not -path "/proc/*"',
  );
  // Caches and states that Debian's own packages leave: the bare rest, for whoever wants to look.
  const folders = new Set(left.map((file) => file.split('/').slice(0, 4).join('/')));
  report.check(
    `tệp của các gói Debian khác còn lại: ${left.length}, trong ${[...folders].join(', ')}`,
    true,
  );
}
