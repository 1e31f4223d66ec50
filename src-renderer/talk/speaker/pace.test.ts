import { expect, test } from 'vitest';
import { pace, plannedLength, plannedStep } from './pace';

const steps = [{ seconds: 30 }, { seconds: 60 }, { seconds: 30 }];
const seconds = (count: number): number => count * 1000;

test('the step that the plan has', () => {
  expect(plannedLength(steps)).toBe(seconds(120));
  const at = [0, 29, 30, 89, 90, 119, 120, 900];
  expect(at.map((spoken) => plannedStep(steps, seconds(spoken)))).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
});

test('as planned while the time of the step lasts, and somewhat around it', () => {
  expect(pace(steps, 1, seconds(30))).toBe(0);
  expect(pace(steps, 1, seconds(89))).toBe(0);
  expect(pace(steps, 1, seconds(21))).toBe(0);
  expect(pace(steps, 1, seconds(99))).toBe(0);
});

test('ahead and behind in tens of seconds', () => {
  expect(pace(steps, 2, seconds(48))).toBe(seconds(40));
  expect(pace(steps, 0, seconds(111))).toBe(-seconds(80));
});
