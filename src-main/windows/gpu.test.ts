import { expect, it } from 'vitest';
import { isGpuUsable } from './gpu';

it('tries the GPU where there is one that did not fail', () => {
  const linux = {
    platform: 'linux',
    nodes: ['card0', 'renderD128'],
    failedBefore: false,
    safe: false,
  } as const;
  expect(isGpuUsable(linux)).toBe(true);
  expect(isGpuUsable({ ...linux, nodes: ['card0'] })).toBe(false);
  expect(isGpuUsable({ ...linux, nodes: [] })).toBe(false);
  expect(isGpuUsable({ ...linux, failedBefore: true })).toBe(false);
  expect(isGpuUsable({ ...linux, safe: true })).toBe(false);
  expect(isGpuUsable({ ...linux, platform: 'win32', nodes: [] })).toBe(true);
});
