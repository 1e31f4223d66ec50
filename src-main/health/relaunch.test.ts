import { beforeEach, expect, it, vi } from 'vitest';
import { isSupervised, relaunch } from './relaunch';

const electron = vi.hoisted(() => ({ relaunch: vi.fn(), leave: vi.fn() }));
vi.mock('electron', () => ({ app: { relaunch: electron.relaunch } }));
vi.mock('../leave', () => ({ leave: electron.leave }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
  vi.stubEnv('KIOSK_SUPERVISED', '');
  vi.stubEnv('NOTIFY_SOCKET', '');
});

it('leaves it to a supervisor to start the kiosk again', () => {
  vi.stubEnv('KIOSK_SUPERVISED', '1');
  relaunch();
  expect(electron.relaunch).not.toHaveBeenCalled();
  expect(electron.leave).toHaveBeenCalledWith(75);
});

it('does so itself where there is none', () => {
  relaunch();
  expect(electron.relaunch).toHaveBeenCalledTimes(1);
  expect(electron.leave).toHaveBeenCalledWith(75);
});

it('knows systemd by its socket, not by what every desktop program inherits', () => {
  expect(isSupervised({ NOTIFY_SOCKET: '/run/systemd/notify' })).toBe(true);
  expect(isSupervised({ INVOCATION_ID: 'abc' })).toBe(false);
});
