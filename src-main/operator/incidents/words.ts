/**
 * Every event of the journal as a sentence in Vietnamese, for the operator's screen. A new event that
 * is not in here fails the test beside this file.
 */

type Details = Record<string, unknown>;
type Sentence = string | ((details: Details) => string);

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '?';

const refusals: Readonly<Record<string, string>> = {
  message: 'một thông điệp không hợp lệ',
  operation: 'một thao tác chỉ dành cho người vận hành',
  permission: 'một quyền của trình duyệt',
  download: 'việc tải tệp xuống',
  request: 'việc truy cập địa chỉ bên ngoài',
  navigation: 'việc rời khỏi trang của kiosk',
  window: 'việc mở cửa sổ mới',
};

export const sentences: Readonly<Record<string, Sentence>> = {
  // The program.
  started: 'Kiosk đã khởi động.',
  'uncaught-exception': 'Chương trình gặp lỗi trong tiến trình chính và đã khởi động lại.',
  'unhandled-rejection': 'Một việc chạy nền trong tiến trình chính bị lỗi.',
  'operation-failed': ({ name }) =>
    `Thao tác “${text(name)}” của người vận hành không thực hiện được.`,
  refused: ({ what }) => `Đã chặn ${refusals[text(what)] ?? 'một việc không được phép'}.`,
  'refused-more': ({ count }) => `Đã chặn thêm ${text(count)} việc không được phép trong một giờ.`,
  'screenshot-failed': 'Không lưu được ảnh chụp màn hình.',
  // What befalls the screen, and what is done about it.
  'page-gone': 'Trang hiển thị bị dừng đột ngột.',
  'page-hung': 'Trang hiển thị bị treo.',
  'page-not-loaded': 'Trang hiển thị không tải được.',
  'page-not-painted': 'Trang hiển thị không vẽ được cảnh đầu tiên.',
  'page-failed': 'Trang hiển thị gặp lỗi và không vẽ tiếp được.',
  'page-blank': 'Màn hình trống dù trang vẫn chạy.',
  'page-frozen': 'Màn hình đứng yên dù trang vẫn chạy.',
  'page-error': 'Có lỗi trong trang hiển thị; trang vẫn chạy.',
  'touch-stuck':
    'Có một chạm kéo dài hơn một phút: kính bẩn, có vật chạm vào, hoặc màn cảm ứng lỗi.',
  'window-closed': 'Cửa sổ hiển thị bị đóng ngoài ý muốn.',
  'gpu-gone': 'Tiến trình đồ hoạ bị dừng đột ngột.',
  'gpu-failed': 'Bộ xử lý đồ hoạ lỗi nhiều lần; kiosk chuyển sang vẽ bằng bộ xử lý chính.',
  ended: 'Lần chạy trước kết thúc đột ngột, có thể do mất điện.',
  recovered: 'Màn hình đã hoạt động trở lại.',
  'recovery-step': 'Kiosk đang tự phục hồi màn hình.',
  'safe-page': ({ code }) =>
    `Kiosk hiện trang an toàn sau nhiều lần khởi động lỗi (mã ${text(code)}).`,
  'safe-trial': 'Kiosk thử trở lại từ chế độ an toàn.',
  // The machine.
  'display-changed': 'Màn hình được nối, tháo hoặc đổi kích thước.',
  'display-sleep-failed': 'Không tắt hoặc bật được màn hình theo giờ.',
  suspended: 'Máy đã chuyển sang chế độ ngủ.',
  resumed: 'Máy đã hoạt động trở lại sau khi ngủ.',
  'screen-locked': 'Hệ điều hành đã khoá màn hình.',
  'focus-lost': 'Một chương trình khác đã chen lên trước kiosk.',
  'window-renewed': 'Cửa sổ hiển thị đã được làm mới.',
  'window-not-renewed': 'Không làm mới được cửa sổ hiển thị.',
  'memory-stays-high': 'Bộ nhớ vẫn vượt giới hạn sau khi làm mới cửa sổ.',
  'relaunch-for-memory': 'Chương trình khởi động lại vì vượt giới hạn bộ nhớ.',
  // Content.
  'pack-accepted': 'Nội dung đã được kiểm tra và sử dụng.',
  'pack-refused': ({ count }) => `Nội dung mới có ${text(count)} lỗi nên không được dùng.`,
  'pack-not-kept': 'Không lưu được bản dự phòng của nội dung.',
  'pack-not-taken': ({ count }) =>
    `Một gói nội dung được chọn có ${text(count)} lỗi nên không nhận.`,
  'pack-tried': ({ drawn, of }) =>
    `Đã vẽ thử ${text(drawn)}/${text(of)} cảnh của gói nội dung mới.`,
  'pack-switched': ({ version }) => `Đã chuyển sang gói nội dung bản ${text(version)}.`,
  'pack-not-installed': 'Không ghi được gói nội dung mới vào máy; nội dung đang hiện vẫn như cũ.',
  'pack-back': ({ version }) => `Đã quay lại gói nội dung bản ${text(version)}.`,
  'pack-passed': 'Gói nội dung mới đã hiện đủ mười phút không trục trặc và được công nhận.',
  'pack-taken-back': ({ version }) =>
    `Kiosk trục trặc khi đang hiện gói nội dung mới (bản ${text(version)}); gói này đã tự động được thu lại.`,
  'packs-broken':
    'Tệp ghi gói nội dung nào đang dùng bị hỏng; đã tìm lại các gói còn trên máy và hiện gói mới nhất.',
  'packs-not-kept': 'Không ghi được vào đĩa là đang dùng gói nội dung nào.',
  'no-pack': 'Không có nội dung nào dùng được; kiosk hiện trang an toàn và thử lại.',
  // The lobby and its visitors.
  'lobby-hour': 'Số mục đã trình chiếu và lượt khách trong giờ qua.',
  'statistics-broken': 'Tệp thống kê bị hỏng; đã giữ lại bản hỏng và bắt đầu đếm mới.',
  'statistics-not-written': 'Không ghi được thống kê.',
  // The operator.
  'pin-removed': 'Tệp mã PIN đã bị xoá khỏi máy; phải đặt mã PIN mới.',
  'pin-set': 'Đã đặt mã PIN mới.',
  'pin-postponed': 'Việc đặt mã PIN được hoãn đến lần khởi động sau.',
  'pin-locked': ({ wrong, seconds }) =>
    `Nhập sai mã PIN ${text(wrong)} lần; khoá ${text(seconds)} giây.`,
  'pin-broken': 'Tệp mã PIN bị hỏng; hãy xoá tệp này rồi khởi động lại để đặt mã mới.',
  'pin-not-kept': 'Không ghi được tệp mã PIN.',
  'operator-came': 'Người vận hành đã mở Màn hình kỹ thuật.',
  'operator-left': 'Người vận hành đã thoát ra hệ điều hành.',
  'operator-restarted': 'Người vận hành đã khởi động lại kiosk.',
  'speaker-came': 'Người thuyết trình đã mở bàn thuyết trình bằng mã.',
  'talk-began': ({ deck }) => `Bắt đầu thuyết trình “${text(deck)}”.`,
  'talk-resumed': ({ deck, step }) =>
    `Chương trình chạy lại giữa buổi: tiếp tục “${text(deck)}” ở bước ${text(step)}.`,
  'talk-not-kept': 'Không ghi được buổi thuyết trình đang diễn ra; chạy lại thì phải bắt đầu lại.',
  'podium-opened': 'Cửa sổ của người trình bày đã mở trên màn hình riêng.',
  'podium-closed': 'Cửa sổ của người trình bày đã đóng; buổi thuyết trình vẫn tiếp tục.',
  'podium-page-gone': 'Trang của người trình bày bị dừng đột ngột và được tải lại.',
  'talk-not-begun': 'Không bắt đầu được buổi thuyết trình.',
  'talk-ended': ({ deck, step }) => `Kết thúc thuyết trình “${text(deck)}” ở bước ${text(step)}.`,
  'deck-broken': ({ file }) =>
    `Không đọc được bài thuyết trình “${text(file)}” trên máy; tệp vẫn còn nguyên ở đó.`,
  'deck-not-written': 'Không ghi được một bài thuyết trình vào máy.',
  'settings-broken': ({ problems }) =>
    `Tệp cài đặt có chỗ sai, đã dùng giá trị mặc định cho phần đó: ${first(problems)}.`,
  'settings-saved': 'Đã lưu cài đặt.',
  'settings-not-saved': 'Không ghi được tệp cài đặt.',
  'export-failed': 'Không ghi được tệp xuất.',
};

function first(problems: unknown): string {
  const [one, ...more] = Array.isArray(problems) ? problems.map(text) : [];
  return `${one ?? '?'}${more.length > 0 ? ` (và ${more.length} chỗ khác)` : ''}`;
}

/** An older version of the kiosk may have known events that this one does not. */
export function sentenceFor(event: string, details: Details): string {
  const sentence = Object.hasOwn(sentences, event) ? sentences[event] : undefined;
  if (sentence === undefined) return `Sự kiện “${event}”.`;
  return typeof sentence === 'string' ? sentence : sentence(details);
}
