/** Whatever is found leads to a place that there is. */
import { expect, it } from 'vitest';
import { formatScene, parseScene } from '../model/scene';
import { tellerOf } from '../reading/teller';
import { content } from '../testing/pack';
import { entriesOf } from './entries';

it.each(['vi', 'en'])(
  'in %s every entry has an address, a title, and no figure unwritten',
  (language) => {
    const entries = entriesOf(tellerOf(content, language));
    expect(entries.length).toBeGreaterThan(400);
    const written = ({ view, params }: ReturnType<typeof parseScene>): string =>
      formatScene(view, params);
    expect(entries.filter(({ scene }) => written(parseScene(scene)) !== scene)).toEqual([]);
    expect(entries.filter(({ title }) => title === '' || /[{}]/.test(title))).toEqual([]);
    expect(entries.filter(({ detail }) => /[{}]|undefined|NaN/.test(detail))).toEqual([]);
  },
);
