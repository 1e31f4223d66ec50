import { expect, it } from 'vitest';
import { content, pack } from '../testing/pack';

it('finds everything that a pack has', () => {
  for (const figure of pack.figures) {
    expect(content.figure(figure.id)).toBe(figure);
    expect(content.unit(figure.unit).id).toBe(figure.unit);
    expect(content.document(figure.source.document).id).toBe(figure.source.document);
    expect(content.section(figure.source).id).toBe(figure.source.section);
  }
  for (const person of pack.people.people) expect(content.person(person.id)).toBe(person);
  for (const body of pack.people.bodies) expect(content.body(body.id)).toBe(body);
});

it('names what it does not have', () => {
  expect(() => content.figure('nothing')).toThrow('the pack has no figure “nothing”');
  expect(() => content.person('nobody')).toThrow('the pack has no person “nobody”');
  const [document] = pack.sources.documents;
  expect(() => content.section({ document: document?.id ?? '', section: 'IX' })).toThrow('“IX”');
});
