import { expect, test, vi } from 'vitest';
import type { RawPack } from '../../data/schema';
import { smallPack } from '../pack/testing';
import { congressPack, tableOf, type Table } from './testing';
import { readWorkbook, writeWorkbook } from './workbook';

/** The pack that comes back after `edit`. */
async function after(pack: RawPack, edit: (table: Table) => void): Promise<RawPack> {
  const table = await tableOf(pack);
  edit(table);
  const read = await readWorkbook(await table.bytes(), pack);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.raw;
}

/** What `change` makes of a copy. */
function changed(pack: RawPack, change: (pack: RawPack) => void): RawPack {
  const copy = JSON.parse(JSON.stringify(pack)) as RawPack;
  change(copy);
  return copy;
}

// For the whole content on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { raw: congress } = congressPack();

test('a round trip without edits changes nothing', async () => {
  const read = await readWorkbook(await writeWorkbook(congress), congress);
  expect(read).toEqual({ ok: true, raw: congress });
  // Also the order of the keys: JSON comes out as the same bytes.
  expect(JSON.stringify(read.ok && read.raw)).toBe(JSON.stringify(congress));
});

test('a round trip of a plain table, and of other packs, changes nothing', async () => {
  expect(await after(congress, () => undefined)).toEqual(congress);
  const chinese = changed(smallPack(), (pack) => {
    pack.pack.languages = ['vi', 'en', 'zh-Hant'];
    pack.congress.name['zh-Hant'] = '代表大會';
    pack.congress.agenda[0] = {
      ...pack.congress.agenda[0],
      body: { vi: 'Một _x0041_ hai', en: '=1+1' },
    } as RawPack['congress']['agenda'][number];
    const step = pack.decks.decks[0]?.items[0]?.steps[0];
    if (step) Object.assign(step, { notes: ' hai dòng\n có trắng \n', ink: [line] });
  });
  expect(await readWorkbook(await writeWorkbook(chinese), chinese)).toEqual({
    ok: true,
    raw: chinese,
  });
});

const line = { id: 'a', colour: 0 as const, points: [{ x: 0, y: 0.5 }] };

test('figures: numbers as Vietnamese types them, words, notes that come and go', async () => {
  const pack = await after(congress, (table) => {
    const set = (id: string, header: string, value: string | number | null): unknown =>
      table.set('Số liệu', id, header, value);
    set('congress.print-run', 'Giá trị', '7.600');
    set('congress.print-run', 'Nguyên văn', ' 7.600 cuốn ');
    set('congress.print-run', 'Ghi chú (tiếng Việt)', 'In thêm.');
    set('congress.print-run', 'Ghi chú (tiếng Anh)', 'Reprinted.');
    set('congress.format-width', 'Đơn vị', 'XEN-TI-MÉT');
    set('delegates.shortest-serving.party-age', 'Ghi chú (tiếng Việt)', null);
    set('delegates.shortest-serving.party-age', 'Ghi chú (tiếng Anh)', ' ');
    set('congress.format-height', 'Thời kỳ', 2026);
  });
  const wanted = changed(congress, ({ congress: { figures }, delegates }) => {
    const of = (id: string) => [...figures, ...delegates.figures].find((one) => one.id === id);
    Object.assign(of('congress.print-run') ?? {}, {
      value: 7600,
      published: '7.600 cuốn',
      note: { vi: 'In thêm.', en: 'Reprinted.' },
    });
    delete of('delegates.shortest-serving.party-age')?.note;
    Object.assign(of('congress.format-height') ?? {}, { period: '2026' });
  });
  expect(pack).toEqual(wanted);
});

test('figures: the columns may have moved, and rows may be anywhere', async () => {
  const pack = await after(smallPack(), (table) => {
    table.set('Số liệu', 'growth', 'Giá trị', '28.619');
    table.set('Số liệu', 'growth', 'Nguyên văn', 'trên 28.619 người');
    const rows = table.rows('Số liệu');
    for (const row of rows) row.unshift(null, row.pop() ?? null);
    rows.splice(4, 0, [], [null, ' ']);
    rows.push(rows.splice(3, 1)[0] ?? []);
  });
  expect(pack.results.figures[1]?.value).toBe(28619);
});

test('texts: in every language, in NFC, without blanks at the ends; a note may go', async () => {
  const small = changed(smallPack(), ({ congress: one }) => {
    const [item] = one.agenda;
    if (item) item.body = { vi: 'Thân', en: 'Body' };
  });
  const pack = await after(small, (table) => {
    table.set(
      'Văn bản',
      'congress.json: name',
      'Tiếng Việt',
      ' Đại\r\n hội\u200B mới'.normalize('NFD'),
    );
    table.set('Văn bản', 'congress.json: agenda/only/body', 'Tiếng Việt', null);
    table.set('Văn bản', 'congress.json: agenda/only/body', 'Tiếng Anh', null);
  });
  const wanted = changed(smallPack(), ({ congress: one }) => {
    one.name.vi = 'Đại hội mới';
  });
  expect(pack).toEqual(wanted);
});

test('about: name, version and date', async () => {
  const pack = await after(smallPack(), (table) => {
    table.set('Thông tin', 'Phiên bản', 'Nội dung', '1.0.1');
    table.set('Thông tin', 'Ngày', 'Nội dung', '3/12/2026');
  });
  expect(pack.pack).toMatchObject({ version: '1.0.1', date: '2026-12-03' });
  const dated = await after(smallPack(), (table) => {
    table.set('Thông tin', 'Ngày', 'Nội dung', new Date(Date.UTC(2026, 11, 3)));
  });
  expect(dated.pack.date).toBe('2026-12-03');
});

test('people: renamed, added, taken away, with their places', async () => {
  const order = 'BCH (committee): thứ tự';
  const pack = await after(smallPack(), (table) => {
    table.set('Nhân sự', 'an', 'Họ và tên', 'Nguyễn Văn Ân');
    table.set('Nhân sự', 'binh', 'Bỏ', 'bỏ');
    const rows = table.rows('Nhân sự');
    const [, column] = table.find('Nhân sự', 'an', order);
    const [, name] = table.find('Nhân sự', 'an', 'Họ và tên');
    const added: (string | number | null)[] = rows[2]?.map(() => null) ?? [];
    Object.assign(added, { [name]: 'Đào Thị Án', [name + 1]: 'Uỷ viên', [column]: 2 });
    rows.push(added);
  });
  expect(pack.people.people).toEqual([
    { ...smallPack().people.people[0], name: 'Nguyễn Văn Ân' },
    {
      id: 'dao-thi-an',
      name: 'Đào Thị Án',
      post: 'Uỷ viên',
      memberships: [{ body: 'committee', order: 2 }],
    },
  ]);
});

test('people: whoever gets or loses a place in a body', async () => {
  const small = changed(smallPack(), ({ people }) => {
    const size = people.figures.find(({ id }) => id === 'standing-size');
    Object.assign(size ?? {}, { value: 2, published: '2 người' });
    people.people[1]?.memberships.push({ body: 'standing', order: 2 });
  });
  const header = 'BTV (standing): ';
  const pack = await after(small, (table) => {
    table.set('Nhân sự', 'binh', `${header}thứ tự`, null);
    table.set('Nhân sự', 'an', `${header}chức danh (tiếng Việt)`, 'Bí thư');
    table.set('Nhân sự', 'an', `${header}chức danh (tiếng Anh)`, 'Secretary');
    table.set('Số liệu', 'standing-size', 'Giá trị', 1);
    table.set('Số liệu', 'standing-size', 'Nguyên văn', '1 người');
  });
  expect(pack.people.people.map(({ memberships }) => memberships)).toEqual([
    [
      { body: 'committee', order: 1 },
      { body: 'standing', order: 1, office: { vi: 'Bí thư', en: 'Secretary' } },
    ],
    [{ body: 'committee', order: 2 }],
  ]);
});

test('decks: steps, items and decks are added, moved and taken away; ink stays with its scene', async () => {
  const small = changed(smallPack(), ({ decks }) => {
    const item = decks.decks[0]?.items[0];
    item?.steps.push({ scene: 'people', notes: '', seconds: 30, ink: [line] });
    decks.decks[0]?.items.push({
      id: 'two',
      title: { vi: 'Hai', en: 'Two' },
      steps: [{ scene: 'congress', notes: '', seconds: 20 }],
    });
  });
  const pack = await after(small, (table) => {
    const rows = table.rows('Bài trình bày');
    const [head = [], help = [], home = [], people = [], congressStep = []] = rows;
    const [, scene] = table.find('Bài trình bày', 'talk', 'Màn hình');
    const step = (address: string, seconds: number): (string | number | null)[] =>
      Object.assign(
        head.map(() => null),
        { [scene]: address, [scene + 2]: seconds },
      );
    const titled = (at: number, vi: string, en: string, row: (string | number | null)[]) =>
      Object.assign(row, { [at]: vi, [at + 1]: en });
    const [, deck] = table.find('Bài trình bày', 'talk', 'Bài (tiếng Việt)');
    const [, item] = table.find('Bài trình bày', 'talk', 'Mục (tiếng Việt)');
    // The deck's head moves to what is the first row now.
    const moved = [...home.slice(0, item - 1), ...congressStep.slice(item - 1)];
    const rest = [...home.map((cell, c) => (c < item - 1 ? null : cell))];
    const next = titled(item, 'Ba', 'Three', titled(deck, 'Mới', 'New', step('targets', 40)));
    rows.splice(0, rows.length, head, help, moved, rest, step('results', 15), people, next);
  });
  expect(pack.decks.decks).toEqual([
    {
      id: 'talk',
      title: { vi: 'Bài nói', en: 'Bài nói' },
      items: [
        {
          id: 'two',
          title: { vi: 'Hai', en: 'Two' },
          steps: [{ scene: 'congress', notes: '', seconds: 20 }],
        },
        {
          id: 'one',
          title: { vi: 'Một', en: 'Một' },
          steps: [
            { scene: 'home', notes: 'Có {present} người', seconds: 60 },
            { scene: 'results', notes: '', seconds: 15 },
            { scene: 'people', notes: '', seconds: 30, ink: [line] },
          ],
        },
      ],
    },
    {
      id: 'moi',
      title: { vi: 'Mới', en: 'New' },
      items: [
        {
          id: 'ba',
          title: { vi: 'Ba', en: 'Three' },
          steps: [{ scene: 'targets', notes: '', seconds: 40 }],
        },
      ],
    },
  ]);
});

test('playlist: items are added, moved and taken away', async () => {
  const pack = await after(smallPack(), (table) => {
    const rows = table.rows('Màn chờ');
    const start = rows[2] ?? [];
    rows.splice(2, 0, [null, 'people', '12', 'Ai?', 'Who?', 3, 'people?body=standing']);
    start[3] = 'Chạm vào đây';
  });
  expect(pack.playlist.items).toEqual([
    {
      id: 'people',
      scene: 'people',
      seconds: 12,
      line: { vi: 'Ai?', en: 'Who?' },
      hand: { after: 3, scene: 'people?body=standing' },
    },
    { id: 'start', scene: 'home', seconds: 10, line: { vi: 'Chạm vào đây', en: 'Chạm' } },
  ]);
});
