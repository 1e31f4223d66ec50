/** Is the machine well: disk, clock, memory, power? */
import { attention, failed, passed, written, type Verdict } from '../verdict';

const mb = 1024 * 1024;
/** Journal, statistics and the pack's copy stay under 20 MB: what is asked for is for the system. */
const disk = { good: 1024 * mb, least: 200 * mb };

/** @param free bytes; null where it cannot be told. @param writable whether a file could be written. */
export function checkDisk(free: number | null, writable: boolean): Verdict {
  if (!writable) return failed('Không ghi được tệp vào thư mục dữ liệu của chương trình.');
  if (free === null) return attention('Ghi được tệp, nhưng không đo được chỗ trống.');
  const found = `Còn trống ${written(free / (1024 * mb), 1)} GB`;
  if (free < disk.least) return failed(`${found}: quá ít.`);
  if (free < disk.good) return attention(`${found}: nên dọn bớt.`);
  return passed(`${found}, ghi được tệp.`);
}

export interface ClockFacts {
  now: Date;
  /** Minutes by which local time is ahead of UTC. */
  offset: number;
  /** When the program was built, and when the journal was last written to, where they are known. */
  built: Date | null;
  lastEntry: Date | null;
}

/** Viet Nam has one time zone. */
const vietnam = 7 * 60;
/** A program that is older is not what drives an exhibition: then the clock is ahead. */
const oldestYears = 10;
/** A clock that is set right moves a little. */
const slackMs = 2 * 60_000;

export function checkClock({ now, offset, built, lastEntry }: ClockFacts): Verdict {
  const time = now.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  const found = `Đồng hồ máy: ${time} ngày ${now.toLocaleDateString('vi-VN')}`;
  if (built !== null && now < built)
    return failed(`${found}, sớm hơn ngày tạo ra chương trình. Hãy đặt lại ngày giờ.`);
  if (built !== null && now.getFullYear() > built.getFullYear() + oldestYears)
    return failed(`${found}: năm không hợp lý. Hãy đặt lại ngày giờ.`);
  if (lastEntry !== null && now.getTime() + slackMs < lastEntry.getTime())
    return attention(
      `${found}, sớm hơn dòng nhật ký mới nhất: đồng hồ đã bị vặn lùi hoặc hết pin.`,
    );
  if (offset !== vietnam)
    return attention(`${found}, múi giờ ${zone(offset)}. Giờ Việt Nam là ${zone(vietnam)}.`);
  return passed(`${found}, múi giờ ${zone(offset)}.`);
}

function zone(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `GMT${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${minutes}`}`;
}

/** In MB, both. */
export function checkMemory(used: number, budget: number): Verdict {
  const found = `Chương trình đang dùng ${written(used)} MB, mức cho phép ${written(budget)} MB`;
  if (used > 2 * budget) return failed(`${found}: quá nhiều. Hãy khởi động lại chương trình.`);
  if (used > budget) return attention(`${found}. Nên khởi động lại chương trình.`);
  return passed(`${found}.`);
}

/** @param battery whether the machine lives on its battery; null where that is not known. */
export function checkPower(battery: boolean | null): Verdict {
  if (battery === true) return attention('Máy đang chạy bằng pin. Hãy cắm nguồn điện.');
  if (battery === null) return passed('Không thấy pin: máy chạy bằng điện lưới.');
  return passed('Máy đang cắm điện.');
}
