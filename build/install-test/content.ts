/** Content from a folder that a setting names: good, then bad, then the old one again. */
import type { Machine } from './machine';
import type { Report } from './report';
import { DATA, forgetStarts, journalOf, put, UNIT } from './session';
import { until } from './until';

const BUILT_IN = '/usr/lib/congress-kiosk/resources/data';
const FOLDER = '/var/lib/congress-kiosk/content';

export async function changeContent(machine: Machine, report: Report): Promise<void> {
  report.part('5. Nội dung từ một thư mục: đổi, hỏng, trở lại');
  forgetStarts(machine);
  const version = '1.0.1';
  report.told(
    machine,
    `install -d -o kiosk ${FOLDER} && install -o kiosk ${BUILT_IN}/*.json ${FOLDER}`,
  );
  report.told(
    machine,
    `sed -i 's/"version": "[0-9.]*"/"version": "${version}"/' ${FOLDER}/pack.json`,
  );
  put(machine, `${DATA}/settings.json`, `${JSON.stringify({ pack: FOLDER })}\n`, 0o644);
  machine.run(`chown kiosk: ${DATA}/settings.json`);
  report.told(machine, `cat ${DATA}/settings.json; systemctl restart ${UNIT}`);
  const last = (event: string): Record<string, unknown> | null =>
    journalOf(machine).findLast((line) => line.event === event) ?? null;
  const accepted = (wanted: string): Promise<true> =>
    until(() => (last('pack-accepted')?.['version'] === wanted ? true : null), wanted);
  await accepted(version);
  report.check(`nội dung ${version} được nhận`, true);

  report.told(machine, `sed -i 's/399/398/' ${FOLDER}/congress.json   # một con số sai`);
  await until(() => last('pack-refused'), 'a refusal');
  report.told(machine, `grep pack-refused ${DATA}/journal/kiosk.jsonl | tail -1 | cut -c1-300`);
  report.check(
    'nội dung hỏng bị từ chối, bản cũ vẫn hiện',
    machine.run(`systemctl is-active ${UNIT}`).code === 0,
  );

  report.told(machine, `echo '{}' > ${DATA}/settings.json; systemctl restart ${UNIT}`);
  await accepted('1.0.0');
  report.check('trở lại nội dung đi kèm', true);
}
