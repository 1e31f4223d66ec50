import { describe, expect, it, vi } from 'vitest';
import type { Incident } from '../../contract';
import type { LoadResult } from '../../pack/load';
import type { Rendered } from '../../windows/unseen';
import { checkPack, checkScenes } from './content';
import { checkDisplays, checkPicture, checkSound, checkTouch } from './display';
import { checkIncidents, checkPage } from './history';
import { checkClock, checkDisk, checkMemory, checkPower } from './machine';

const seen = { touch: null, picture: null, sound: null };
const panel = { name: 'SAMSUNG', width: 3840, height: 2160 };

describe('displays', () => {
  it('are there, and large enough', () => {
    const { result, found } = checkDisplays({ displays: [panel], wantedIsThere: true });
    expect(result).toBe('passed');
    expect(found).toBe('1 màn hình: SAMSUNG 3840×2160.');
  });
  it.each([
    ['failed', [], null],
    ['failed', [panel], false],
    ['attention', [{ ...panel, width: 1024, height: 768 }], null],
    ['passed', [{ ...panel, width: 1080, height: 1920 }], null],
  ])('%s', (result, displays, wantedIsThere) => {
    expect(checkDisplays({ displays, wantedIsThere }).result).toBe(result);
  });
});

describe('what only people can tell', () => {
  it.each([
    [true, 'passed'],
    [false, 'failed'],
    [null, 'attention'],
  ])('%s: %s', (said, result) => {
    expect(checkTouch(['available'], { ...seen, touch: said }).result).toBe(result);
    expect(checkPicture({ ...seen, picture: said }).result).toBe(result);
    expect(checkSound({ ...seen, sound: said }, 60).result).toBe(result);
  });
  it('a loudness of nothing is no sound', () => {
    expect(checkSound({ ...seen, sound: true }, 0).result).toBe('attention');
  });
  it('is told when the system knows of no touch', () => {
    expect(checkTouch(['unknown'], seen).found).toMatch(/không nhận ra/);
  });
});

describe('machine', () => {
  const gb = 1024 ** 3;
  it.each([
    [5 * gb, true, 'passed'],
    [0.5 * gb, true, 'attention'],
    [0.1 * gb, true, 'failed'],
    [5 * gb, false, 'failed'],
    [null, true, 'attention'],
  ])('disk with %s bytes, writable %s: %s', (free, writable, result) => {
    expect(checkDisk(free, writable).result).toBe(result);
  });

  const now = new Date('2026-11-22T07:00:00Z');
  const clock = { now, offset: 420, built: new Date('2026-11-01'), lastEntry: null };
  it.each([
    ['passed', {}],
    ['attention', { offset: 0 }],
    ['failed', { built: new Date('2026-12-01') }],
    ['failed', { now: new Date('2099-01-01') }],
    ['attention', { lastEntry: new Date('2026-11-22T08:00:00Z') }],
    ['passed', { lastEntry: new Date('2026-11-22T07:01:00Z') }],
    ['passed', { built: null }],
  ])('clock: %s', (result, change) => {
    expect(checkClock({ ...clock, ...change }).result).toBe(result);
  });

  it.each([
    [400, 'passed'],
    [1000, 'attention'],
    [1900, 'failed'],
  ])('memory of %s MB: %s', (used, result) => {
    expect(checkMemory(used, 900).result).toBe(result);
  });

  it('lives on the mains', () => {
    expect(checkPower(true).result).toBe('attention');
    expect(checkPower(false).result).toBe('passed');
    expect(checkPower(null).result).toBe('passed');
  });
});

describe('content', () => {
  const broken: LoadResult = {
    ok: false,
    findings: [
      {
        file: 'people.json',
        path: '',
        code: 'missing-file',
        found: { vi: 'ENOENT', en: 'ENOENT' },
        expected: { vi: 'một tệp', en: 'a file' },
      },
    ],
  };
  it('fails with the first fault of a broken pack', () => {
    const { result, found } = checkPack(broken, null);
    expect(result).toBe('failed');
    expect(found).toContain('people.json: thiếu tệp');
  });

  const scene = (fault: string | null): Rendered => ({ scene: 'home', language: 'en', fault });
  it('passes when every scene was drawn', () => {
    expect(checkScenes([scene(null), scene(null)], 2).result).toBe('passed');
  });
  it('fails by one scene that was not, and says which', () => {
    const { result, found } = checkScenes([scene(null), scene('không hiện gì')], 2);
    expect(result).toBe('failed');
    expect(found).toBe('1/2 trang bị lỗi: home (Tiếng Anh): không hiện gì.');
  });
  it('tells a few of many', () => {
    expect(checkScenes(Array<Rendered>(9).fill(scene('x')), 9).found).toMatch(/và 6 trang khác\.$/);
  });
  it('wants to be looked at when time ran out', () => {
    expect(checkScenes([scene(null)], 2).result).toBe('attention');
  });
});

describe('history', () => {
  const now = new Date('2026-11-22T07:00:00Z');
  const incident = (
    hoursAgo: number,
    level: Incident['level'],
    text = 'Trang bị tắt.',
  ): Incident => {
    return {
      at: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
      level,
      event: 'x',
      text,
    };
  };
  it('passes without incidents', () => {
    expect(checkIncidents([], now).result).toBe('passed');
  });
  it('lists the most frequent ones', () => {
    const { result, found } = checkIncidents(
      [incident(50, 'error'), incident(60, 'error'), incident(2, 'warning', 'Đầy đĩa.')],
      now,
    );
    expect(result).toBe('attention');
    expect(found).toBe('3 sự cố trong bảy ngày qua, 2 là lỗi: Trang bị tắt (2 lần); Đầy đĩa.');
  });
  it('fails by many errors within a day', () => {
    expect(checkIncidents(Array<Incident>(6).fill(incident(3, 'error')), now).result).toBe(
      'failed',
    );
    expect(checkIncidents(Array<Incident>(6).fill(incident(30, 'error')), now).result).toBe(
      'attention',
    );
  });
  it('fails when the page does not answer for some time', async () => {
    vi.useFakeTimers();
    const silent = checkPage(() => false);
    await vi.runAllTimersAsync();
    expect((await silent).result).toBe('failed');
    let looks = 0;
    const slow = checkPage(() => (looks += 1) > 3);
    await vi.runAllTimersAsync();
    expect((await slow).result).toBe('passed');
    vi.useRealTimers();
  });
});
