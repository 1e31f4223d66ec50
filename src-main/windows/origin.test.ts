import { describe, expect, it } from 'vitest';
import { isOwnFrame, mayNavigate, mayRequest, originOf } from './origin';

const kiosk = originOf(undefined);
const dev = originOf('http://localhost:5173');

it('navigates nowhere', () => {
  expect(mayNavigate('http://localhost:5173/', dev)).toBe(true);
  for (const url of [
    'app://kiosk/',
    'app://kiosk/other.html',
    'app://kiosk/#x',
    'https://example.org/',
    'file:///etc/passwd',
  ]) {
    expect(mayNavigate(url, kiosk)).toBe(false);
  }
});

it('asks for nothing but its own files', () => {
  expect(mayRequest('app://kiosk/assets/x.js', kiosk)).toBe(true);
  expect(mayRequest('data:image/png;base64,x', kiosk)).toBe(true);
  for (const url of [
    'app://kiosk.evil/',
    'https://example.org/',
    'ws://localhost:5173/',
    'data:text/html,x',
  ]) {
    expect(mayRequest(url, kiosk)).toBe(false);
  }
  expect(mayRequest('ws://localhost:5173/?token=x', dev)).toBe(true);
});

describe('isOwnFrame', () => {
  const main = { origin: 'app://kiosk' };

  it('knows the main frame on the own origin', () => {
    expect(isOwnFrame(main, main, kiosk)).toBe(true);
  });

  it('refuses other frames, other origins and frames that are gone', () => {
    expect(isOwnFrame({ origin: 'app://kiosk' }, main, kiosk)).toBe(false);
    const elsewhere = { origin: 'https://example.org' };
    expect(isOwnFrame(elsewhere, elsewhere, kiosk)).toBe(false);
    const opaque = { origin: 'null' };
    expect(isOwnFrame(opaque, opaque, kiosk)).toBe(false);
    expect(isOwnFrame(null, main, kiosk)).toBe(false);
    expect(isOwnFrame(null, undefined, kiosk)).toBe(false);
  });
});
