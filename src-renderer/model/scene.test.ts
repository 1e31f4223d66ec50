import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEWS, changeScene, formatScene, parseScene, type Scene } from './scene';

/** What main lets through as a name and as a value of a parameter. */
const anyName = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 1,
  maxLength: 8,
});
const anyValue = fc.string({
  unit: fc.constantFrom(...'azAZ09.,_-đĐáếỗữỵ\u0301\u0309ฟ字'),
  minLength: 1,
  maxLength: 30,
});
const anyScene: fc.Arbitrary<Scene> = fc.record({
  view: fc.constantFrom(...VIEWS),
  params: fc.dictionary(anyName, anyValue, { maxKeys: 5, noNullPrototype: true }),
});

describe('an address', () => {
  it('is read as what was written', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(parseScene(formatScene(scene.view, scene.params))).toEqual(scene);
      }),
    );
  });

  it('is the only one of its scene', () => {
    fc.assert(
      fc.property(anyScene, ({ view, params }) => {
        const reversed = Object.fromEntries(Object.entries(params).reverse());
        expect(formatScene(view, reversed)).toBe(formatScene(view, params));
      }),
    );
  });

  it('leaves out what is empty or missing', () => {
    expect(formatScene('home')).toBe('home');
    expect(formatScene('delegates', { pick: '', by: 'age', page: undefined })).toBe(
      'delegates?by=age',
    );
    expect(formatScene('delegates', { pick: '31-40', by: 'age' })).toBe(
      'delegates?by=age&pick=31-40',
    );
  });

  it.each(['', 'nowhere', 'Home', 'nowhere?by=age', '?by=age', 'toString'])(
    'without a view that exists leads home: “%s”',
    (address) => {
      expect(parseScene(address)).toEqual({ view: 'home', params: {} });
    },
  );

  it('takes names in Vietnamese', () => {
    expect(parseScene('people?find=Nguyễn')).toEqual({
      view: 'people',
      params: { find: 'Nguyễn' },
    });
  });
});

describe('a change', () => {
  it('keeps the view and the other parameters', () => {
    fc.assert(
      fc.property(anyScene, anyName, anyValue, (scene, name, value) => {
        expect(parseScene(changeScene(scene, { [name]: value }))).toEqual({
          view: scene.view,
          params: { ...scene.params, [name]: value },
        });
      }),
    );
  });

  it('takes a parameter away', () => {
    const scene = parseScene('delegates?by=age&pick=31-40');
    expect(changeScene(scene, { pick: undefined })).toBe('delegates?by=age');
    expect(changeScene(scene, {})).toBe('delegates?by=age&pick=31-40');
  });
});
