import { expect, it } from 'vitest';
import { assetOf, headersFor, policy } from './assets';

it('maps addresses to files inside the folder', () => {
  expect(assetOf('app://kiosk/', '/out')).toEqual({
    file: '/out/index.html',
    type: 'text/html; charset=utf-8',
  });
  expect(assetOf('app://kiosk/assets/index-Dq3.js?x#y', '/out')?.file).toBe(
    '/out/assets/index-Dq3.js',
  );
  expect(assetOf('app://kiosk/assets/be-vietnam-pro.400.woff2', '/out')?.type).toBe('font/woff2');
  // Dots that the address itself resolves cannot leave its root.
  expect(assetOf('app://kiosk/../../etc/x.js', '/out')?.file).toBe('/out/etc/x.js');
});

it.each([
  'app://other/index.html',
  'file:///out/index.html',
  'https://kiosk/index.html',
  'app://kiosk/..%2f..%2fsecret.js',
  'app://kiosk/%2e%2e%2fsecret.js',
  'app://kiosk/assets\\..\\secret.js',
  'app://kiosk/assets//x.js',
  'app://kiosk/.hidden.js',
  'app://kiosk/data.json',
  'app://kiosk/main.js.map',
  'app://kiosk/assets',
  'nonsense',
])('refuses %s', (url) => {
  expect(assetOf(url, '/out')).toBeNull();
});

it('sends the policy with every answer', () => {
  expect(headersFor('text/css')['content-security-policy']).toBe(policy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});
