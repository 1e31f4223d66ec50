import { expect, it } from 'vitest';
import { fitInto } from './fit';

const hole = { x: 10, y: 20, width: 800, height: 600 };

it('fills the width with a wide picture, in the middle', () => {
  expect(fitInto(hole, [1920, 1080])).toEqual({ x: 10, y: 95, width: 800, height: 450 });
});

it('fills the height with an upright one', () => {
  expect(fitInto(hole, [1080, 1920])).toEqual({ x: 241, y: 20, width: 338, height: 600 });
});

it('takes the whole hole where the wall has no size', () => {
  expect(fitInto(hole, [])).toEqual(hole);
  expect(fitInto(hole, [0, 0])).toEqual(hole);
});

it('never has a size below nothing', () => {
  expect(fitInto({ ...hole, width: -5 }, [16, 9])).toMatchObject({ width: 0, height: 600 });
});
