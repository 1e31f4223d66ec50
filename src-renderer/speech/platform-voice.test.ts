import { expect, it } from 'vitest';
import { localVoice } from './platform-voice';

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  ...{ lang, localService, default: false, name: lang, voiceURI: lang },
});

it('takes a voice of this machine alone', () => {
  const an = voice('vi-VN', true);
  expect(localVoice([voice('vi-VN', false), an], 'vi')).toBe(an);
  expect(localVoice([voice('vi-VN', false)], 'vi')).toBeUndefined();
  expect(localVoice([voice('vi_VN', true)], 'en')).toBeUndefined();
  expect(localVoice([voice('en-GB', true)], 'en')?.lang).toBe('en-GB');
});
