/** Ids for what the staff adds. */

/** Small letters without marks, digits and hyphens: `Nguyễn Văn Đô` → `nguyen-van-do`. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}

/** An id for `name` that is not among `taken`, which learns it; `otherwise` is for a name without letters. */
export function newId(name: string, otherwise: string, taken: Set<string>): string {
  const stem = idOf(name) || otherwise;
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
  taken.add(id);
  return id;
}
