/** Installs the package on the bare machine and looks at what it has become. */
import { basename } from 'node:path';
import { textIn, type Machine } from './machine';
import type { Report } from './report';

/** @returns every file of the bare machine. */
export async function install(
  machine: Machine,
  report: Report,
  deb: string,
): Promise<ReadonlySet<string>> {
  report.part('1. Cài đặt');
  const bare = filesOf(machine);
  const { code } = report.told(machine, `apt-get install -y /root/${basename(deb)}`, 5);
  report.check('cài được, đủ các gói phụ thuộc', code === 0);
  const is = (what: string, command: string, said: string): void => {
    const out = machine.run(command).out.trim();
    report.check(what, out === said, out);
  };
  report.told(machine, 'id kiosk');
  is('người dùng kiosk không có mật khẩu', 'passwd -S kiosk | cut -d" " -f2', 'L');
  is('… và không có vỏ lệnh', 'getent passwd kiosk | cut -d: -f7', '/usr/sbin/nologin');
  is('dữ liệu chỉ của kiosk', 'stat -c "%U %a" /var/lib/congress-kiosk', 'kiosk 700');
  is(
    'chương trình của root, không ai khác ghi được',
    'find /usr/lib/congress-kiosk ! -user root -o ! -type l -perm /022 | head -3',
    '',
  );
  is('không có tệp setuid nào', 'find /usr/lib/congress-kiosk -perm /6000', '');
  is(
    'không thiếu thư viện nào',
    'ldd /usr/lib/congress-kiosk/congress-kiosk | grep "not found"',
    '',
  );
  is('phiên Wayland chạy cùng máy', 'congress-kiosk-session', 'congress-kiosk.service');
  is(
    'Ctrl+Alt+Del không làm gì',
    'systemctl show -P Id ctrl-alt-del.target',
    'congress-kiosk-keys.target',
  );
  const units = [
    'congress-kiosk.service',
    'congress-kiosk-x11.service',
    'congress-kiosk-keys.target',
  ];
  for (const unit of [...units, 'congress-kiosk-media@sda1.service'])
    is(`${unit} đúng`, `systemd-analyze verify ${unit}`, '');
  report.check(
    'tệp cấu hình ở /etc được dpkg giữ',
    machine.run('dpkg-query -W -f "\\${Conffiles}" congress-kiosk').out.includes('kiosk.conf'),
  );
  report.check('có tài liệu', textIn(machine, '/usr/share/doc/congress-kiosk/khoa-may.md') !== '');
  return bare;
}

/** Every file that is kept, one path each. */
export function filesOf(machine: Machine): ReadonlySet<string> {
  const left = ['/proc', '/sys', '/run', '/dev', '/tmp', '/root', '/var/log', '/var/cache/apt'];
  const prune = left.map((dir) => `-path ${dir}`).join(' -o ');
  return new Set(machine.run(`find / \\( ${prune} \\) -prune -o -print`).out.trim().split('\n'));
}
