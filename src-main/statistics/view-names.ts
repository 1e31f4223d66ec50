/** What the views are called on the screen, in Vietnamese. */
const names: Readonly<Record<string, string>> = {
  home: 'Trang đầu',
  delegates: 'Đại biểu',
  results: 'Kết quả',
  targets: 'Chỉ tiêu',
  resolution: 'Nghị quyết',
  people: 'Nhân sự',
  congress: 'Đại hội',
};

/** A view's name; an unknown one is called as it is addressed. */
export const viewName = (view: string): string => names[view] ?? view;
