/** What is mounted while the kiosk runs is there for it, and what it writes there arrives. */
import type { Machine } from './machine';
import type { Report } from './report';

/** No stick can be put into a container: a file system in memory stands for it. */
export function plugIn(machine: Machine, report: Report): void {
  report.part('3. USB');
  const place = '/media/kiosk/TEST-sda1';
  machine.run(`mkdir -p ${place} && mount -t tmpfs -o uid=kiosk,mode=0700 stick ${place}`);
  const kiosk = machine.run('pgrep -o -x congress-kiosk').out.trim();
  const inKiosk = (command: string): number =>
    machine.run(`nsenter -t ${kiosk} -m setpriv --reuid=kiosk --clear-groups ${command}`).code;
  report.check(
    'kiosk đang chạy thấy và ghi được lên ổ vừa cắm',
    inKiosk(`touch ${place}/export`) === 0,
  );
  report.check(
    '… nhưng không ghi được vào hệ thống',
    inKiosk('touch /usr/lib/congress-kiosk/x') !== 0,
  );
  machine.run(`umount ${place}; rmdir -p ${place}`);
}
