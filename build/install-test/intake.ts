/** Content on a stick, taken in at the operator's screen by touch: good, back again, and bad. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { givePack, smallPack, withResult } from '../../e2e/packs';
import { givePin, PIN } from '../../e2e/pin';
import type { Machine } from './machine';
import type { Report } from './report';
import { DATA, forgetStarts, journalOf, put, touch, UNIT } from './session';
import { until } from './until';

/** Where things are touched on the operator's screen at 1920×1080. */
const places = {
  corner: { x: 30, y: 30 },
  open: { x: 1239, y: 774 },
  content: { x: 261, y: 219 },
  take: { x: 642, y: 848 },
  file: { x: 1161, y: 399 },
  try: { x: 1150, y: 848 },
  next: { x: 854, y: 848 },
  use: { x: 907, y: 848 },
  done: { x: 552, y: 848 },
  back: { x: 1753, y: 519 },
  confirm: { x: 1172, y: 654 },
};

/** The keys of the PIN pad, three in a row. */
const digit = (n: number): { x: number; y: number } => ({
  x: 681 + ((n - 1) % 3) * 279,
  y: 450 + Math.floor((n - 1) / 3) * 108,
});

const STICK = '/media/kiosk/BIENTAP-sda1';
const SIGNER = 'ban-bien-tap';
const FIGURE = 'results.economy.grdp-growth';

export async function takeIn(machine: Machine, report: Report): Promise<void> {
  report.part('4. Nội dung mới từ ổ USB, bằng tay trên màn hình; trở lại; nội dung sai');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  put(machine, `/etc/congress-kiosk/keys/${SIGNER}.pub.pem`, pem, 0o644);
  report.told(machine, 'ls /etc/congress-kiosk/keys');
  machine.run(`rm -f ${DATA}/operator/pin.json`);
  givePin(join(machine.root, DATA));
  machine.run(`chown -R kiosk: ${DATA}/operator; mkdir -p ${STICK}`);
  machine.run(`mount -t tmpfs -o uid=kiosk,mode=0700 stick ${STICK}`);
  const lay = (published: string): void => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-stick-'));
    const raw = withResult(smallPack('1.1.0'), FIGURE, 4.64, published);
    givePack(folder, 'moi.pack', raw, { name: SIGNER, key: privateKey });
    const place = '/var/lib/moi.pack';
    cpSync(join(folder, 'exports/moi.pack'), join(machine.root, place));
    machine.run(`mv ${place} ${STICK}/ && chown kiosk: ${STICK}/moi.pack`);
    rmSync(folder, { recursive: true });
  };
  const last = (event: string): string | null => {
    const line = journalOf(machine).findLast((each) => each['event'] === event);
    return line === undefined ? null : JSON.stringify(line).slice(0, 230);
  };
  const told = async (what: string, event: string): Promise<void> => {
    const line = await until(() => last(event), event).catch(() => null);
    report.check(`${what} (nhật ký: ${event})`, line !== null);
  };

  lay('ước đạt 4,64%/năm');
  report.told(machine, `ls ${STICK}`);
  await enter(machine);
  for (const place of ['content', 'take', 'file', 'try'] as const)
    await press(machine, places[place]);
  await told('tệp đã ký được kiểm tra và chạy thử', 'pack-tried');
  for (const place of ['next', 'use'] as const) await press(machine, places[place]);
  await told('bản 1.1.0 được dùng', 'pack-switched');
  for (const place of ['done', 'back', 'confirm'] as const) await press(machine, places[place]);
  await told('một lần chạm trở lại bản trước', 'pack-back');

  lay('ước đạt 4,46%/năm');
  await enter(machine);
  for (const place of ['content', 'take', 'file'] as const) await press(machine, places[place]);
  await told('con số in ra khác con số ghi: không nhận', 'pack-not-taken');
  const events = ['pack-tried', 'pack-switched', 'pack-back', 'pack-not-taken'].join('\\|');
  report.told(machine, `grep '${events}' ${DATA}/journal/kiosk.jsonl | cut -c1-330`, 4);
  machine.run(`umount ${STICK}; rmdir -p ${STICK}; systemctl restart ${UNIT}`);
}

/** From a fresh start into the operator's screen. */
async function enter(machine: Machine): Promise<void> {
  forgetStarts(machine);
  machine.run(`systemctl restart ${UNIT}`);
  const { x, y } = places.corner;
  const hold = 'mousedown 1 sleep 4 mouseup 1';
  machine.run(`DISPLAY=:0 xdotool mousemove ${x} ${y} click --repeat 4 --delay 150 1 ${hold}`);
  await wait(paceMs);
  for (const each of PIN) await press(machine, digit(Number(each)));
  await press(machine, places.open);
}

/** A person's pace: the next page is there before the next touch. */
const paceMs = 2_000;

async function press(machine: Machine, place: { x: number; y: number }): Promise<void> {
  touch(machine, place);
  await wait(paceMs);
}
