import { expect, it } from 'vitest';
import { besideWall } from './desktop';

const display = { x: 0, y: 0, width: 3840, height: 2160 };

it('stands beside the hall’s window where there is room', () => {
  const wall = { x: 0, y: 40, width: 1920, height: 1080 };
  expect(besideWall(wall, display)).toMatchObject({ x: 1920, y: 40 });
});

it('stands above it where there is none', () => {
  const wall = { x: 100, y: 0, width: 3000, height: 1080 };
  expect(besideWall(wall, display)).toMatchObject({ x: 0, y: 0 });
  expect(besideWall(undefined, display)).toMatchObject({ x: 0, y: 0 });
});
