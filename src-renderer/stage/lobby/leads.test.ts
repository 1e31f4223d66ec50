import { expect, it } from 'vitest';
import { leads } from './leads';

it.each([
  ['delegates?by=age', 'delegates?by=age&pick=41-50', ['pick=41-50']],
  ['delegates?by=age&pick=30-40', 'delegates?by=age&pick=30-40,41-50', ['pick=41-50']],
  ['delegates?by=age&pick=30-40', 'delegates?by=gender', ['by=gender']],
  ['targets', 'targets?open=t01', ['open=t01']],
  ['targets?open=t01', 'targets?open=t01&try=a.b', ['try=a.b']],
  ['home', 'targets', ['view=targets']],
  ['home', 'congress?part=theme', ['view=congress', 'part=theme']],
  ['targets?open=t01', 'targets', []],
])('from %s to %s', (from, to, expected) => {
  expect(leads(from, to)).toEqual(expected);
});
