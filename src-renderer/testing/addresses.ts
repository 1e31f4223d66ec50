/** Whether main lets an address through, and whether the built-in pack has what it names. */
import { sceneParameters } from '../../src-main/pack/scene-parameters';
import { isScene } from '../../src-main/stage/scene';
import { raw } from './pack';

const parameters = sceneParameters(raw);

/** What is wrong with an address: its form, or parameters that its view does not have; empty for a good one. */
export function faultsOf(address: string): string[] {
  if (!isScene(address)) return [address];
  const [view = '', query = ''] = address.split('?');
  const given = Object.fromEntries(new URLSearchParams(query));
  const known = parameters(view, given);
  return Object.entries(given).flatMap(([name, value]) =>
    value
      .split(',')
      .filter((one) => !known[name]?.includes(one))
      .map((one) => `${name}=${one}`),
  );
}
