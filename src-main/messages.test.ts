import { expect, it } from 'vitest';
import { readEvent } from './messages';
import { noAids } from './stage/aids';

it.each([
  { type: 'touched' },
  { type: 'listening' },
  { type: 'go', scene: 'delegates?by=age' },
  { type: 'change', scene: 'delegates?by=age' },
  { type: 'back' },
  { type: 'home' },
  { type: 'language', language: 'en' },
  { type: 'aids', aids: { ...noAids(), size: 200, low: true } },
  { type: 'aids', aids: null },
  { type: 'painted', scene: 'home' },
])('takes %j', (message) => {
  expect(readEvent(message)).toEqual(message);
});

it.each([
  undefined,
  null,
  'touched',
  [],
  {},
  { type: 'quit' },
  { type: 'go' },
  { type: 'go', scene: 7 },
  { type: 'go', scene: 'https://example.org' },
  { type: 'language', language: 'French' },
  { type: 'aids', aids: { ...noAids(), size: 300 } },
  { type: 'aids', aids: { size: 100 } },
  { type: 'touched', more: true },
])('refuses %j', (message) => {
  expect(readEvent(message)).toBeNull();
});
