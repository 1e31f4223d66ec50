import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
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

it('journals refusals no longer than allowed', () => {
  const write = vi.fn();
  let left = 1;
  const refused = journalRefusals({ write }, () => left-- > 0);
  refused('request', 'x'.repeat(1000));
  refused('request', 'y');
  expect(write.mock.calls).toEqual([
    ['warning', 'refused', { what: 'request', detail: 'x'.repeat(200) }],
  ]);
});
