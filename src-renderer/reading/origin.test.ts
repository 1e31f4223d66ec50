import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/addresses';
import { content, pack } from '../testing/pack';
import { readAt, rowsIn, scenesIn, textsIn } from '../testing/readings';
import { tellerOf } from './teller';

describe.each(pack.pack.languages)('in %s', (language) => {
  const { amount, say, source, tell } = tellerOf(content, language);

  it.each(pack.figures)('$id: what is known of it, and the way back', (figure) => {
    const reading = readAt(`results?part=limits&source=${figure.id}`, language);
    const texts = textsIn(reading);
    expect(reading.title).toBe(tell(figure.label));
    expect(reading.source).toBe(source(figure.source));
    expect(texts).toEqual(
      expect.arrayContaining([amount(figure.id), say(`status-${figure.status}`)]),
    );
    if (figure.published) expect(texts).toContain(`“${figure.published}”`);
    if (figure.exception) expect(texts).toContain(tell(figure.exception));
    if (figure.note) expect(texts).toContain(tell(figure.note));
    expect(rowsIn(reading).filter(({ label }) => label === say('also-in'))).toHaveLength(
      figure.also?.length ?? 0,
    );
    expect(texts.filter((text) => text === '' || /[{}]|NaN|undefined/.test(text))).toEqual([]);
    expect(scenesIn(reading)).toContain('results?part=limits');
    expect(scenesIn(reading).flatMap(faultsOf)).toEqual([]);
  });
});

it('says how a figure is computed, to more digits than are printed', () => {
  const texts = textsIn(readAt('home?source=delegates.education.university.share'));
  expect(texts).toContain('“57,65%”');
  expect(texts.some((text) => text.startsWith('57,6441'))).toBe(true);
  expect(texts.some((text) => text.includes('÷'))).toBe(true);
});

it('goes back to the card under it', () => {
  const reading = readAt('delegates?by=age&source=delegates.oldest.age&who=oldest');
  expect(scenesIn(reading)).toContain('delegates?by=age&who=oldest');
});

it('tells the scene where there is no such figure', () => {
  expect(textsIn(readAt('home?source=nothing'))).toEqual(textsIn(readAt('home')));
});
