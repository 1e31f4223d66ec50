import { expect, it } from 'vitest';
import { remembers } from './remembers';

const SEARCH = 'results?over=search';

it('keeps the text while the search is open or “back” leads to it', () => {
  expect(remembers({ owner: 'visitor', scene: SEARCH, trail: [] })).toBe(true);
  expect(remembers({ owner: 'visitor', scene: 'people', trail: ['home', SEARCH] })).toBe(true);
});

it('forgets it when the visitor leaves, closes it, or somebody else takes the screen', () => {
  expect(remembers({ owner: 'visitor', scene: 'home', trail: [] })).toBe(false);
  expect(remembers({ owner: 'visitor', scene: 'results', trail: ['home'] })).toBe(false);
  expect(remembers({ owner: 'lobby', scene: SEARCH, trail: [SEARCH] })).toBe(false);
  expect(remembers({ owner: 'presenter', scene: SEARCH, trail: [] })).toBe(false);
});
