/** To a newer program and, in vain, back. */
import { basename } from 'node:path';
import { textIn, type Machine } from './machine';
import type { Newer } from './newer';
import type { Report } from './report';
import { DATA, forgetStarts, journalOf, put, stateOf, UNIT } from './session';
import { until } from './until';

/** What staff have made or decided. */
const KEPT = [
  'settings.json',
  'operator/pin.json',
  'decks/own.json',
  'packs/own.txt',
  'keys/own.pub.pem',
];

const CONF = '/etc/congress-kiosk/kiosk.conf';
const PROGRAM = '/usr/lib/congress-kiosk';

export async function upgrade(machine: Machine, report: Report, newer: Newer): Promise<void> {
  report.part('6. Nâng cấp');
  forgetStarts(machine);
  put(
    machine,
    `${DATA}/settings.json`,
    '{"mode":"lobby","evening":{"from":"19:00","to":"05:30"}}\n',
    0o644,
  );
  for (const name of KEPT.slice(1)) put(machine, `${DATA}/${name}`, `"${name}"\n`, 0o600);
  machine.run(`chown -R kiosk: ${DATA}`);
  report.told(machine, `sed -i 's/^KIOSK_FLAGS=.*/KIOSK_FLAGS=--lang en/' ${CONF}`);
  const statistics = textIn(machine, `${DATA}/statistics.json`).length;
  const sums = `cd ${DATA} && sha256sum ${KEPT.join(' ')}`;
  const before = machine.run(sums).out;

  const { code } = report.told(
    machine,
    `apt-get install -y -o Dpkg::Options::=--force-confold /root/${basename(newer.file)}`,
  );
  report.check('nâng cấp được', code === 0);
  await until(() => (startedAs(machine) === newer.version ? true : null), 'the newer program');
  report.check(`phiên tự chạy lại, bằng ${newer.version}`, stateOf(machine) === 'active');
  report.check(
    'cài đặt, mã PIN, bài, gói nội dung, khoá còn nguyên',
    machine.run(sums).out === before,
  );
  report.check('thống kê còn', textIn(machine, `${DATA}/statistics.json`).length >= statistics);
  report.check('kiosk.conf đã sửa được giữ', textIn(machine, CONF).includes('--lang en'));
  report.check('… bản mới để bên cạnh', textIn(machine, `${CONF}.dpkg-dist`).includes('(9.0)'));
  report.check('vẫn là phiên X11', machine.run('congress-kiosk-session').out.trim() === UNIT);
}

export async function downgrade(
  machine: Machine,
  report: Report,
  deb: string,
  newer: Newer,
): Promise<void> {
  report.part('7. Hạ cấp: từ chối');
  await until(() =>
    textIn(machine, `${DATA}/data-version.json`).includes(newer.version) ? true : null,
  );
  report.told(machine, `cat ${DATA}/data-version.json`);
  report.told(machine, `apt-get install -y --allow-downgrades /root/${basename(deb)} `, 9);
  const installed = machine.run("dpkg-query -W -f '${Version} ${Status}' congress-kiosk").out;
  report.check(
    'bản mới vẫn nguyên',
    installed === `${newer.version} install ok installed`,
    installed,
  );
  report.check('… và vẫn chạy', stateOf(machine) === 'active');

  // Around the package's own refusal: the older program itself meets the data.
  machine.run(`systemctl stop ${UNIT}`);
  const sums = `cd ${DATA} && find . -type f -exec sha256sum {} + | sort`;
  const before = machine.run(sums).out;
  report.told(
    machine,
    `dpkg-deb -x /root/${basename(deb)} /opt/cu && mount --bind /opt/cu${PROGRAM} ${PROGRAM}`,
  );
  report.told(machine, `systemctl start ${UNIT}`);
  const said = report.told(
    machine,
    "journalctl -t congress-kiosk --no-pager | grep 'newer version' | tail -1",
  ).out;
  report.check('bản cũ nói vì sao nó không chạy', said.includes(newer.version), said);
  report.check(
    'bản cũ chạy thẳng: chỉ hiện trang K-7 và đứng yên đó',
    stateOf(machine) === 'active',
  );
  machine.run(`systemctl stop ${UNIT}; umount ${PROGRAM}; rm -r /opt/cu`);
  report.check('không một tệp dữ liệu nào đổi', machine.run(sums).out === before);
  machine.run(`systemctl start ${UNIT}`);
}

function startedAs(machine: Machine): unknown {
  return journalOf(machine).findLast(({ event }) => event === 'started')?.['version'];
}
