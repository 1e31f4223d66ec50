import type { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { keepAwake } from './power';

const monitor = vi.hoisted(() => ({ now: undefined as EventEmitter | undefined }));
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  monitor.now = new Emitter();
  return {
    powerMonitor: monitor.now,
    powerSaveBlocker: { start: vi.fn(() => 1), stop: vi.fn() },
  };
});

it('tells of sleep before it, and again after it, when the machine is back', () => {
  const told: string[] = [];
  keepAwake(
    { write: vi.fn() },
    { onSleep: () => told.push('sleep'), onBack: () => told.push('back') },
  );
  monitor.now?.emit('suspend');
  expect(told).toEqual(['sleep']);
  monitor.now?.emit('resume');
  expect(told).toEqual(['sleep', 'sleep', 'back']);
});
