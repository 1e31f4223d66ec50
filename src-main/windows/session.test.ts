import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeAt } from '../time';
import { originOf } from './origin';
import { journalRefusals, lockSession } from './session';

/** A session that remembers its handlers. */
function fakeSession() {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('load') },
  });
  return { session, call: (name: string, ...args: unknown[]) => handlers[name]?.(...args) };
}

describe('lockSession', () => {
  const { session, call } = fakeSession();
  const refused = vi.fn();
  lockSession(session as unknown as Session, originOf(undefined), refused);

  it('grants no permission and no device', () => {
    const answer = vi.fn();
    call('request', {}, 'notifications', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(call('check')).toBe(false);
    expect(call('device')).toBe(false);
  });

  it('stops downloads', () => {
    const event = { preventDefault: vi.fn() };
    session.emit('will-download', event, { getURL: () => 'app://kiosk/x' });
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('cancels every request but those for its own files', () => {
    const answer = vi.fn();
    call('load', { url: 'https://example.org/' }, answer);
    call('load', { url: 'app://kiosk/' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });
});

describe('journalRefusals', () => {
  const write = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    write.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('notes the first ten of an hour, and how many the others were', () => {
    const refused = journalRefusals({ write }, timeAt(1));
    for (let i = 0; i < 1000; i += 1) refused('request', `${i}${'x'.repeat(1000)}`);
    expect(write).toHaveBeenCalledTimes(10);
    expect(write.mock.calls[0]).toEqual([
      'warning',
      'refused',
      { what: 'request', detail: `0${'x'.repeat(199)}` },
    ]);
    vi.advanceTimersByTime(3_600_000);
    expect(write.mock.lastCall).toEqual(['warning', 'refused-more', { count: 990 }]);
    refused('window', 'y');
    expect(write.mock.lastCall?.[1]).toBe('refused');
  });

  it('says no more of an hour with few', () => {
    journalRefusals({ write }, timeAt(1))('window', 'y');
    vi.advanceTimersByTime(3_600_000);
    expect(write).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
