/** Which machine and which program a report is about. */
import { app } from 'electron';
import { arch, hostname, release, type } from 'node:os';
import { built } from '../built';
import type { KioskState, ReadinessReport } from '../contract';

export function about({ pack }: KioskState): ReadinessReport['about'] {
  const { electron = '?', chrome = '?' } = process.versions;
  const when = built === null ? '' : `, tạo ngày ${built.toLocaleDateString('vi-VN')}`;
  return [
    { title: 'Máy', found: `${hostname()} (${type()} ${release()}, ${arch()})` },
    { title: 'Chương trình', found: `${app.getName()} ${app.getVersion()}${when}` },
    { title: 'Nền tảng', found: `Electron ${electron}, Chromium ${chrome}` },
    { title: 'Nội dung', found: `${pack.pack.name.vi}, bản ${pack.pack.version}` },
  ];
}
