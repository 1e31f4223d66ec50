/** “Hướng dẫn”: how the staff works with the workbook. */
import type { RawPack } from '../../../data/schema';
import type { DrawnCell, DrawnSheet } from '../drawn';
import { sheetNames } from './names';

const lines: [look: 'head' | 'prose', text: string][] = [
  ['head', 'Cách làm'],
  ['prose', '1. Sửa ở các ô nền sáng. Ô nền xám bị khoá: đó là mã, hoặc điều máy cho biết.'],
  ['prose', '2. Tăng “Phiên bản” ở trang “Thông tin”, ghi ngày mới.'],
  [
    'prose',
    '3. Lưu tệp dạng Excel (.xlsx), chép vào USB, cắm vào máy trưng bày rồi mở mục Nội dung của Màn hình kỹ thuật.',
  ],
  [
    'prose',
    '4. Máy kiểm tra, nói rõ trang và ô nào chưa đúng (ví dụ “Số liệu, ô F12”), rồi cho xem trước và sau khi sửa. Chưa bấm đổi thì màn hình vẫn như cũ.',
  ],
  ['head', 'Các trang'],
  [
    'prose',
    'Thông tin: tên, phiên bản, ngày của gói. Số liệu: mọi con số. Nhân sự: những người được bầu. Văn bản: mọi đoạn chữ khác. Bài trình bày: các bài của người thuyết trình. Màn chờ: những gì máy chiếu khi không có khách. Danh mục: các từ để chọn, không sửa ở đó.',
  ],
  ['head', 'Thêm và bớt'],
  [
    'prose',
    'Số liệu, Văn bản: chỉ sửa, không thêm và không xoá dòng, vì màn hình gọi từng dòng bằng mã. Ghi chú để trống ở mọi thứ tiếng là bỏ ghi chú.',
  ],
  [
    'prose',
    'Nhân sự: thêm người vào các dòng trống ở cuối trang, để trống mã; bỏ một người bằng cách chọn “bỏ” ở cột cuối. Nhớ sửa số thứ tự của những người sau và số người của cơ quan ở trang Số liệu.',
  ],
  [
    'prose',
    'Bài trình bày, Màn chờ: thêm, chuyển, xoá cả dòng tuỳ ý; thứ tự các dòng là thứ tự trình chiếu. Phần mới thì để trống mã. Nét vẽ đã lưu đi theo mục và màn hình của bước.',
  ],
  ['head', 'Cách viết'],
  [
    'prose',
    'Số: 1.234,5 hoặc 57,65; không kèm đơn vị. Chữ trong ngoặc nhọn, ví dụ {congress.present}, được thay bằng con số ở trang Số liệu: giữ nguyên mã trong ngoặc. Công thức bảng tính không được tính lại, máy chỉ lấy kết quả đã lưu.',
  ],
  [
    'prose',
    'Số in trong cột “Nguyên văn” phải đúng với cột “Giá trị”; sửa một con số thì sửa cả hai. Số “máy tính ra” tự đổi theo.',
  ],
  [
    'prose',
    'Bảng này chỉ dùng được với đúng gói đã xuất ra nó. Khi gói đã đổi, hãy xuất bảng mới.',
  ],
];

export function drawGuide(pack: RawPack): DrawnSheet {
  const title = `${pack.pack.name.vi}, phiên bản ${pack.pack.version}`;
  const row = (look: DrawnCell['look'], value: string): DrawnCell[] => [{ value, look }];
  return {
    name: sheetNames.guide,
    isLocked: true,
    frozen: { rows: 0, columns: 0 },
    widths: [120],
    rows: [row('title', title), ...lines.map(([look, text]) => row(look, text))],
    lists: [],
  };
}
