/** The runtime and what it is made of, for the list of licences. */
import type { Licence } from './content/types';

/** As `process.versions` has it. */
interface Versions {
  electron: string;
  chrome: string;
  node: string;
  v8: string;
}

/**
 * @param terms the text of Electron's own licence; null where its file is missing.
 * @param file where the terms of everything in Chromium lie: more than 9 MB, so they are only named.
 */
export function runtimeLicences(versions: Versions, terms: string | null, file: string): Licence[] {
  const { electron, chrome, node, v8 } = versions;
  const there = `Toàn văn giấy phép nằm trong tệp này trên máy:\n${file}`;
  const inside = `Là một phần của Electron ${electron}. ${there}`;
  return [
    { name: 'Electron', version: electron, licence: 'MIT', text: terms ?? there },
    {
      ...{ name: 'Chromium', version: chrome, licence: 'BSD-3-Clause' },
      text: `Là một phần của Electron ${electron}, cùng mấy trăm thư viện khác. Giấy phép của tất cả nằm trong tệp này trên máy (dài khoảng 9 MB, nên không hiện ở đây):\n${file}`,
    },
    { name: 'Node.js', version: node, licence: 'MIT', text: inside },
    { name: 'V8', version: v8, licence: 'BSD-3-Clause', text: inside },
    {
      ...{ name: 'ffmpeg', version: `trong Chromium ${chrome}`, licence: 'LGPL-2.1-or-later' },
      text: `${inside}\n\nffmpeg là một thư viện riêng, nằm cạnh tệp chạy của chương trình, và có thể được thay bằng bản khác. Mã nguồn của nó đi cùng mã nguồn Chromium ${chrome}.`,
    },
  ];
}
