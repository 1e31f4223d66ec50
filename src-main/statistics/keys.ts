/** What of a scene's address is counted: never what somebody typed, never whom they looked up. */
import type { SceneAddress } from '../contract';

/** Parameters whose values the pack gives: dimensions, areas, parts, bodies, targets, branches, forms. */
const kept = ['area', 'as', 'at', 'body', 'by', 'open', 'part'];
const longest = 60;
const parameterName = /^[a-z]{1,16}$/;

type Parameters = ReadonlyMap<string, string>;

function read(address: SceneAddress): { view: string; parameters: Parameters } {
  const [view = '', query = ''] = address.split('?');
  const pairs = query.split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [name, value];
  });
  return { view, parameters: new Map(pairs.filter(([name]) => parameterName.test(name))) };
}

/** The view itself, and one key for each of its parts that is shown: `delegates?by=age`. */
export function sceneKeys(address: SceneAddress): string[] {
  const { view, parameters } = read(address);
  const parts = kept.flatMap((name) => {
    const value = parameters.get(name);
    return value === undefined || value.length > longest ? [] : [`${view}?${name}=${value}`];
  });
  return [view, ...parts];
}

/** What a step from one scene to another touched: `delegates/pick`, `home/to-targets`. */
export function stepKeys(from: SceneAddress, to: SceneAddress): string[] {
  const [before, after] = [read(from), read(to)];
  if (before.view !== after.view) return [`${before.view}/to-${after.view}`];
  const names = new Set([...before.parameters.keys(), ...after.parameters.keys()]);
  const changed = [...names].filter(
    (name) => before.parameters.get(name) !== after.parameters.get(name),
  );
  return changed.map((name) => `${before.view}/${name}`);
}

/** What was touched in a view that is no step to a scene: `delegates/back`. */
export function touchKey(address: SceneAddress, what: string): string {
  return `${read(address).view}/${what}`;
}
