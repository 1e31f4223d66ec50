import { expect, it } from 'vitest';
import { checkVoices } from './voices';

const speech = (...voices: string[]): { voices: string[]; volume: number } => ({
  voices,
  volume: 60,
});

it.each([
  [null, 'linux', 'passed', 'đã tắt'],
  [speech('vi', 'en'), 'linux', 'passed', 'Tiếng Việt, Tiếng Anh'],
  [speech('en'), 'linux', 'attention', 'chưa có: Tiếng Việt'],
  [speech(), 'linux', 'attention', 'espeak-ng'],
  [speech(), 'win32', 'passed', 'Windows'],
] as const)('tells which voices there are: %j on %s', (state, platform, result, found) => {
  const told = state && { ...state, voices: [...state.voices] };
  const verdict = checkVoices(['vi', 'en'], told, platform);
  expect(verdict.result).toBe(result);
  expect(verdict.found).toContain(found);
});
