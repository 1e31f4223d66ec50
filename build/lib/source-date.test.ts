import { expect, it } from 'vitest';
import { epochOf, sourceDate } from './source-date';

it('takes the date that it is told', () => {
  const date = sourceDate(['package.json'], { SOURCE_DATE_EPOCH: '1758067200' });
  expect(date).toEqual(new Date('2025-09-17T00:00:00Z'));
  expect(epochOf(date)).toEqual({ SOURCE_DATE_EPOCH: '1758067200' });
});

it.each(['', 'today', '-5', '1e9'])('knows no date in “%s”', (said) => {
  expect(sourceDate(['package.json'], { SOURCE_DATE_EPOCH: said })).toBeNull();
});

it('tells tools nothing where there is no date', () => {
  expect(epochOf(null)).toEqual({});
});
