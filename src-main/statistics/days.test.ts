import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounds, daysSchema, newest, withDay, withKey, type Days } from './days';

const same = <T>(value: T): T => value;

it('keeps the newest days', () => {
  let days: Days = {};
  for (let i = 0; i < bounds.days + 30; i += 1) {
    const date = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    days = withDay(days, date, same);
  }
  expect(Object.keys(days)).toHaveLength(bounds.days);
  expect(days['2026-01-30']).toBeUndefined();
  expect(days['2026-01-31']).toBeDefined();
  expect(daysSchema.safeParse(days).success).toBe(true);
});

it('holds no more days and keys than it may, whatever the clock and the page say', () => {
  const date = fc
    .date({ min: new Date(0), max: new Date('2300-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(date, { maxLength: 900 }), fc.array(fc.string()), (dates, keys) => {
      const days = dates.reduce<Days>((kept, day) => withDay(kept, day, same), {});
      expect(Object.keys(days).length).toBeLessThanOrEqual(bounds.days);
      const map = keys.reduce<Record<string, number>>(
        (kept, key) => withKey<number>(kept, key, 0, (n) => n + 1),
        {},
      );
      expect(Object.keys(map).length).toBeLessThanOrEqual(bounds.keys);
    }),
    { numRuns: 20 },
  );
});

it('counts on what it knows when there is no room for more', () => {
  let map: Record<string, number> = {};
  for (let i = 0; i <= bounds.keys; i += 1) map = withKey(map, `k${i}`, 0, () => 1);
  expect(map[`k${bounds.keys}`]).toBeUndefined();
  expect(withKey<number>(map, 'k0', 0, (n) => n + 1)['k0']).toBe(2);
});

it('leaves few days as they are', () => {
  const days = withDay({}, '2026-11-22', same);
  expect(newest(days)).toBe(days);
});
