/** Are the displays there, and do they answer to touch? */
import type { SeenByOperator } from '../../contract';
import { attention, failed, passed, type Verdict } from '../verdict';

export interface DisplayFacts {
  /** In pixels. */
  displays: readonly { name: string; width: number; height: number }[];
  /** The display that the settings name is there; null where they name none. */
  wantedIsThere: boolean | null;
}

/** Below these sides texts are too small to be read. */
const smallest = { long: 1280, short: 720 };

export function checkDisplays({ displays, wantedIsThere }: DisplayFacts): Verdict {
  const list = displays.map(({ name, width, height }) => `${name} ${width}×${height}`.trim());
  const found = `${displays.length} màn hình: ${list.join('; ')}`;
  if (displays.length === 0) return failed('Không thấy màn hình nào.');
  if (wantedIsThere === false)
    return failed(`Không thấy màn hình đã chọn trong cài đặt. Đang có ${found}.`);
  const small = displays.some(
    ({ width, height }) =>
      Math.max(width, height) < smallest.long || Math.min(width, height) < smallest.short,
  );
  if (small) return attention(`${found}. Độ phân giải thấp, chữ có thể khó đọc.`);
  return passed(`${found}.`);
}

/** @param support what the system says of each display. */
export function checkTouch(
  support: readonly ('available' | 'unavailable' | 'unknown')[],
  { touch }: SeenByOperator,
): Verdict {
  if (touch === true) return passed('Người kiểm tra đã chạm thử khắp màn hình, chỗ nào cũng nhận.');
  if (touch === false) return failed('Người kiểm tra thấy có chỗ chạm không nhận.');
  if (support.includes('available'))
    return attention('Hệ thống nhận ra màn hình cảm ứng, nhưng chưa có ai chạm thử.');
  return attention('Hệ thống không nhận ra màn hình cảm ứng. Hãy chạm thử khắp màn hình.');
}

export function checkPicture({ picture }: SeenByOperator): Verdict {
  if (picture === true) return passed('Người kiểm tra thấy màu đúng, hình nét.');
  if (picture === false) return failed('Người kiểm tra thấy màu sai hoặc hình không nét.');
  return attention('Chưa có ai xem thử màu và độ nét.');
}

/** @param volume in percent. */
export function checkSound({ sound }: SeenByOperator, volume: number): Verdict {
  if (sound === false) return failed('Người kiểm tra không nghe thấy âm thanh.');
  if (volume === 0) return attention('Âm lượng trong cài đặt đang là 0: máy không phát tiếng.');
  if (sound === true) return passed(`Người kiểm tra nghe rõ, âm lượng ${volume}%.`);
  return attention('Chưa có ai nghe thử.');
}
