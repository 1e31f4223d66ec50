/** Every scene that the playlist or a deck names is one that the content has. */
import type { RawPack } from '../../../data/schema';
import { isScene, views } from '../../stage/scene';
import { fileOf } from '../files';
import { same, type Draft } from '../finding';
import { sceneParameters } from '../scene-parameters';
import { walk } from '../walk';

type Fault = Pick<Draft, 'code' | 'found' | 'expected'>;

export function scenes(pack: RawPack): Draft[] {
  const parameters = sceneParameters(pack);
  return (['playlist', 'decks'] as const).flatMap((name) => {
    const findings: Draft[] = [];
    walk(pack[name], (value, path) => {
      if (path.at(-1) !== 'scene' || typeof value !== 'string') return;
      const faults = isScene(value) ? faultsOf(value, parameters) : [wrongForm(value)];
      findings.push(...faults.map((fault) => ({ file: fileOf(name), path: [...path], ...fault })));
    });
    return findings;
  });
}

function wrongForm(address: string): Fault {
  const expected = {
    vi: `địa chỉ một màn hình, bắt đầu bằng ${views.join(', ')}`,
    en: `the address of a scene, beginning with ${views.join(', ')}`,
  };
  return { code: 'wrong-scene', found: same(address), expected };
}

function faultsOf(address: string, parameters: ReturnType<typeof sceneParameters>): Fault[] {
  const [view = '', query = ''] = address.split('?');
  const given = Object.fromEntries(new URLSearchParams(query));
  const known = parameters(view, given);
  return Object.entries(given).flatMap(([name, value]) => {
    // A parameter may be called `constructor`, which every object knows.
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (allowed === undefined) return [unknown(`${name}=`, Object.keys(known))];
    // Only groups are named in lists; no other value holds a comma.
    const wrong = value.split(',').filter((one) => !allowed.includes(one));
    return wrong.map((one) => unknown(`${name}=${one}`, allowed));
  });
}

/** More would not be read. */
const maxNamed = 12;

function unknown(found: string, allowed: readonly string[]): Fault {
  const named = allowed.slice(0, maxNamed).join(', ');
  const list = allowed.length > maxNamed ? `${named}, …` : named;
  const expected =
    list === ''
      ? { vi: 'không có gì ở chỗ này', en: 'nothing in this place' }
      : { vi: `một trong: ${list}`, en: `one of: ${list}` };
  return { code: 'unknown-scene', found: same(found), expected };
}
