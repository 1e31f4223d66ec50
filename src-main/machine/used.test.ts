import { expect, it, vi } from 'vitest';
import { sumOfOwn } from './used';

vi.mock('electron', () => ({ app: {} }));

const status = (anon: number, file: number, shmem: number): string =>
  `Name:\tkiosk\nVmRSS:\t${anon + file + shmem} kB\nRssAnon:\t   ${anon} kB\nRssFile:\t   ${file} kB\nRssShmem:\t${shmem} kB\n`;

it('adds what is each process’s own, and what they share once', () => {
  expect(sumOfOwn([status(1000, 300, 20), status(500, 400, 10)])).toBe(1000 + 500 + 400 + 20);
});

it('passes over processes that have ended', () => {
  expect(sumOfOwn(['', status(1, 2, 3)])).toBe(6);
  expect(sumOfOwn([])).toBe(0);
});
