/** Which languages can be read aloud? */
import type { Language, SpeechState } from '../../contract';
import { attention, passed, type Verdict } from '../verdict';

const names = new Intl.DisplayNames('vi', { type: 'language' });
const named = (languages: readonly Language[]): string =>
  languages.map((language) => names.of(language) ?? language).join(', ');

/** @param languages those of the content. @param speech what the page is told. */
export function checkVoices(
  languages: readonly Language[],
  speech: SpeechState | null,
  platform: NodeJS.Platform = process.platform,
): Verdict {
  if (speech === null) return passed('Không đọc thành tiếng: đã tắt trong cài đặt.');
  if (platform === 'win32')
    return passed('Đọc bằng giọng cài sẵn trong Windows. Hãy tự nghe thử từng ngôn ngữ.');
  const missing = languages.filter((language) => !speech.voices.includes(language));
  if (missing.length === 0)
    return passed(`Giọng espeak-ng: ${named(speech.voices)}. Hãy tự nghe thử.`);
  const how = 'Muốn có nút Nghe, hãy cài chương trình espeak-ng rồi khởi động lại.';
  if (speech.voices.length === 0) return attention(`Máy không có giọng đọc nào. ${how}`);
  return attention(`Giọng espeak-ng: ${named(speech.voices)}; chưa có: ${named(missing)}.`);
}
