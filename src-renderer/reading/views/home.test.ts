import { expect, it } from 'vitest';
import { VIEWS } from '../../model/scene';
import { pack } from '../../testing/pack';
import { figuresIn, readAt, scenesIn, textsIn } from '../../testing/readings';

it('tells motto, theme and place as they are', () => {
  const { motto, place, theme } = pack.congress;
  const texts = textsIn(readAt('home'));
  expect(texts).toEqual(expect.arrayContaining([motto.vi, theme.vi]));
  expect(texts[0]).toContain(place.vi);
});

it('tells who was there, and where that stands', () => {
  const { present, summoned } = pack.delegates;
  expect(figuresIn(readAt('home'))).toEqual([present, summoned]);
});

it('has every door, and the way to the theme', () => {
  expect(scenesIn(readAt('home'))).toEqual(
    expect.arrayContaining([...VIEWS.filter((view) => view !== 'home'), 'congress?part=theme']),
  );
});
