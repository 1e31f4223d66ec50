/** Shows a pack again that lies on this machine. */
import { reason } from '../exports/save';
import type { Journal } from '../journal';
import { builtInPack } from '../pack/built-in';
import { sentence } from '../pack/finding';
import { loadPack, type LoadResult } from '../pack/load';
import { builtInKey } from '../pack/store/key';
import { loadInstalled } from '../pack/store/load';
import { switched } from '../pack/store/shelf';
import type { Shown } from './shown';
import type { PackSwitched } from './types';

/** @param key of an installed pack, or the built-in one's. What is no longer good is refused. */
export async function goBack(shown: Shown, key: string, journal: Journal): Promise<PackSwitched> {
  const { store } = shown;
  const loaded = await load();
  if (loaded === null) return { ok: false, problem: 'Không còn gói này trên máy.' };
  if (!loaded.ok) {
    const [finding] = loaded.findings;
    const what = finding === undefined ? '' : ` ${sentence(finding, 'vi')}`;
    return { ok: false, problem: `Gói này không còn dùng được.${what}` };
  }
  const from = (await shown.kept()).origin.key;
  try {
    await shown.turn(switched(store.now(), key === builtInKey ? null : key));
  } catch (error) {
    return { ok: false, problem: `Không ghi được vào máy: ${reason(error)}.` };
  }
  const { id, version } = loaded.pack.pack;
  journal.write('info', 'pack-back', { key, id, version, from });
  return { ok: true };

  async function load(): Promise<LoadResult | null> {
    if (key === builtInKey) return loadPack(builtInPack());
    const entry = store.all().find((one) => one.key === key);
    return entry === undefined ? null : loadInstalled(store.dirOf(key), entry);
  }
}
