/** What the operator does with content: takes it in, tries it, shows it, goes back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFile } from '../../data/schema';
import { media as pluggedIn } from '../exports/place';
import type { Exports } from '../exports/save';
import { licences } from '../licences';
import type { Handlers } from '../operator/operate';
import { builtInPack } from '../pack/built-in';
import { trustedKeys } from '../pack/bundle/keys';
import type { Trust } from '../pack/bundle/signature';
import { builtInKey } from '../pack/store/key';
import type { Settings } from '../settings/schema';
import type { Director } from '../stage/director';
import { goBack } from './back';
import { findContent, type FoundContent } from './found';
import { openIntake, type IntakeParts } from './intake';
import { keyFolders } from './key-folders';
import { entriesOf } from './shelf';
import type { PackChecked, PackFile } from './types';

export type ContentHandlers = Pick<
  Handlers,
  | 'packs'
  | 'pack-files'
  | 'pack-check'
  | 'pack-try'
  | 'pack-switch'
  | 'pack-drop'
  | 'pack-back'
  | 'export-pack'
  | 'licences'
>;

export interface ContentParts extends Omit<IntakeParts, 'trust'> {
  userData: string;
  settings(): Pick<Settings, 'unsignedPacks'>;
  director: Pick<Director, 'follow'>;
  exports: Pick<Exports, 'save'>;
  /** Folders of the media that are plugged in. */
  media?: () => readonly string[];
}

export function openContent(parts: ContentParts): ContentHandlers {
  const { shown, userData, settings, exports, journal, media = pluggedIn } = parts;
  const trust = (): Trust => ({
    keys: trustedKeys(keyFolders(userData)),
    unsigned: settings().unsignedPacks,
  });
  const intake = openIntake({ ...parts, trust });
  // Whoever comes next does not know what it was.
  parts.director.follow(({ before, after }) => {
    if (before.owner === 'maintenance' && after.owner !== 'maintenance') intake.drop();
  });
  const found = (): FoundContent[] => findContent(join(userData, 'exports'), media());

  /** One after the other: each changes what the next one finds. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act, act);
    last = next;
    return next;
  };

  /** Why nothing is switched here now; null where it may be. */
  const hindrance = (): string | null => {
    if (shown.folder !== null) return named(shown.folder);
    return shown.safe ? safeStart : null;
  };

  return {
    async packs() {
      const kept = await shown.kept();
      const { store } = shown;
      return {
        packs: entriesOf({
          shelf: store.now(),
          installed: store.all(),
          builtIn: await builtIn(),
          shown: shown.safe ? (store.now().current ?? builtInKey) : kept.origin.key,
          probation: shown.probation.left(),
        }),
        folder: shown.folder,
        candidate: intake.candidate(),
        unsigned: settings().unsignedPacks,
      };
    },
    'pack-files': () => found().map(({ path: _path, ...file }): PackFile => file),
    'pack-check': ({ file }) =>
      inTurn(async () => {
        // Only what is in the list is opened: a name is never made a path.
        const one = found().find((other) => other.file === file);
        return one === undefined ? vanished(file) : intake.check(one);
      }),
    'pack-try': () => inTurn(intake.try),
    'pack-switch': () =>
      inTurn(async () => {
        const problem = hindrance();
        return problem === null ? intake.switch() : { ok: false, problem };
      }),
    'pack-drop': () => {
      intake.drop();
      return null;
    },
    'pack-back': ({ key }) =>
      inTurn(async () => {
        // On a safe start it is for the next one.
        const problem = shown.folder === null ? null : named(shown.folder);
        return problem === null ? goBack(shown, key, journal) : { ok: false, problem };
      }),
    'export-pack': async ({ form }) => {
      const { exportPack } = await import('./export');
      return exportPack(await shown.kept(), form, trust(), exports);
    },
    licences,
  };
}

const named = (folder: string): string =>
  `Nội dung đang được lấy từ thư mục ${folder}, do cài đặt hoặc lệnh khởi động chỉ định, nên không đổi gói ở đây được. Hãy bỏ thư mục đó rồi khởi động lại kiosk.`;
const safeStart =
  'Kiosk đang khởi động an toàn nên chỉ hiện nội dung đi kèm chương trình. Hãy khởi động lại rồi nhận gói.';

function vanished(file: string): PackChecked {
  const sentence = 'Không còn tệp này. Hãy cắm lại thiết bị nhớ rồi mở lại danh sách.';
  return { ok: false, problems: [{ place: file, sentence, example: null }], count: 1 };
}

/** What the manifest says that came with the program. */
async function builtIn(): Promise<{ name: string; version: string; date: string }> {
  const text = await readFile(join(builtInPack(), 'pack.json'), 'utf8');
  const { name, version, date } = manifestFile.parse(JSON.parse(text));
  return { name: name.vi, version, date };
}
