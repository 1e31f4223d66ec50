/** Decks on paper and as pictures, and small pictures of scenes. */
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import type { Deck, Operations } from '../src-main/contract';
import { enter, operate } from './desk';
import { expect, test } from './launch';

const windows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('a picture of a scene is small, has the shape of the wall, and leaves the wall as it is', async ({
  launchKiosk,
}) => {
  const { app, page, problems } = await launchKiosk({
    flags: ['--windowed', '1080x1920'],
    env: { KIOSK_TIME_SCALE: '20' },
  });
  await enter(page);
  const before = await page.evaluate(async () => (await window.kiosk.state()).stage);
  const sizes = await page.evaluate(async () => {
    const scenes = ['delegates?by=age', 'targets', 'home', 'delegates?by=age'];
    const asked = scenes.map((scene) => window.kiosk.operate('picture', { scene, language: 'vi' }));
    const urls = await Promise.all(asked);
    return Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return { url, width: image.naturalWidth, height: image.naturalHeight };
      }),
    );
  });
  for (const { url, width, height } of sizes) {
    expect({ width, height }).toEqual({ width: 360, height: 640 });
    expect(url).toMatch(/^data:image\/jpeg/);
    expect(url.length).toBeLessThan(200_000);
  }
  expect(new Set(sizes.map(({ url }) => url)).size).toBe(3);
  expect(sizes[0]?.url).toBe(sizes[3]?.url);
  expect(await page.evaluate(async () => (await window.kiosk.state()).stage)).toEqual(before);
  // A minute later, which is three seconds here, the page that drew them is closed.
  await expect.poll(() => windows(app)).toBe(1);
  expect(problems).toEqual([]);
});

const title = { vi: 'Thử in: Đại biểu', en: 'A print: the delegates' };
const note = 'Lời riêng của người nói, chỉ có trên giấy của mình.';
const deck: Deck = {
  id: 'own-print',
  title,
  items: [
    { id: 'first', title, steps: [{ scene: 'home', notes: '', seconds: 30 }] },
    {
      id: 'age',
      title: { vi: 'Tuổi đời', en: 'Age' },
      steps: [
        { scene: 'delegates?by=age', notes: note, seconds: 90 },
        { scene: 'delegates?by=age&pick=41-50', notes: '', seconds: 30 },
      ],
    },
  ],
};
/** Printing waits for no one but the machine. */
const minutes = 4 * 60_000;

async function print(
  page: Page,
  ask: Omit<Operations['print-deck']['ask'], 'language'>,
): Promise<string> {
  const saved = await operate(page, 'print-deck', { ...ask, language: 'vi' });
  if (!saved.ok) throw new Error(saved.error);
  return saved.file;
}

async function keep(page: Page): Promise<string> {
  const saved = await operate(page, 'save-deck', { deck });
  if (!saved.ok) throw new Error(saved.problem);
  return saved.deck.id;
}

const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8' });

/** What stands in a PDF, in one line. */
const textOf = (pdf: string): string => run('pdftotext', pdf, '-').replace(/\s+/g, ' ');

/** A page as it looks, small. */
const lookOf = (pdf: string, page: number): Buffer =>
  execFileSync('pdftoppm', ['-r', '20', '-png', '-f', `${page}`, '-l', `${page}`, pdf]);

async function rasterImages(pdf: string): Promise<number> {
  const { context } = await PDFDocument.load(readFileSync(pdf));
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(
    (object) => object instanceof PDFRawStream && /\/Subtype \/Image/.test(object.dict.toString()),
  ).length;
}

function expectLetters(pdf: string): void {
  const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    expect(font).toMatch(/BeVietnamPro|SourceSans3/);
    // Embedded, a subset, with its letters to be read.
    expect(font).toMatch(/TrueType\s+Identity-H\s+yes yes yes/);
  }
}

test('a deck is a PDF of a page for each step, in letters and lines, the same each time', async ({
  launchKiosk,
}) => {
  test.setTimeout(minutes);
  const { app, page, problems, userData } = await launchKiosk();
  await enter(page);
  const id = await keep(page);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.kiosk.onProgress((progress) => told.push(progress));
  });
  const plain = await print(page, { deck: id, form: 'pdf', notes: false });
  expect(plain).toContain(join(userData, 'exports', 'thu-in-dai-bieu-'));
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual(
    [1, 2, 3].map((done) => ({ done, of: 3 })),
  );
  const info = run('pdfinfo', plain);
  expect(info).toMatch(/^Pages: +3$/m);
  expect(info).toMatch(/^Page size: +1440 x 810 pts$/m);
  expect(info).toMatch(/^Title: +Thử in: Đại biểu$/m);
  const text = textOf(plain);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).toContain('Đại hội đại biểu Đảng bộ tỉnh Cao Bằng lần thứ XX');
  expect(text).toContain('Gần hai phần ba đại biểu ở tuổi 41–50');
  expect(text).toContain('Nguồn: Thông báo nhanh');
  expect(text).not.toContain('Lời riêng');
  expectLetters(plain);
  expect(await rasterImages(plain)).toBe(0);

  const notes = await print(page, { deck: id, form: 'pdf', notes: true });
  expect(run('pdfinfo', notes)).toMatch(/^Pages: +3\nEncrypted: .*\nPage size: .*\(A4\)$/m);
  const second = run('pdftotext', '-f', '2', '-l', '2', notes, '-').replace(/\s+/g, ' ');
  for (const piece of [note, 'Tuổi đời 1/2', 'Dự kiến: 1 phút 30 giây', '2/3', 'Gần hai phần ba'])
    expect(second).toContain(piece);
  expectLetters(notes);
  expect(await rasterImages(notes)).toBe(0);

  const again = await print(page, { deck: id, form: 'pdf', notes: false });
  expect(readFileSync(again).equals(readFileSync(plain))).toBe(true);
  const notesAgain = await print(page, { deck: id, form: 'pdf', notes: true });
  expect(readFileSync(notesAgain).equals(readFileSync(notes))).toBe(true);
  expect(await windows(app)).toBe(1);
  expect(readdirSync(join(userData, 'exports')).filter((file) => !file.endsWith('.pdf'))).toEqual(
    [],
  );
  expect(problems).toEqual([]);
});

test('a deck is a folder of pictures; one that cannot be drawn or written leaves nothing', async ({
  launchKiosk,
}) => {
  test.setTimeout(minutes);
  const { app, page, userData } = await launchKiosk();
  await enter(page);
  const id = await keep(page);
  const folder = await print(page, { deck: id, form: 'png', notes: false });
  expect(readdirSync(folder)).toEqual([
    '01-thu-in-dai-bieu.png',
    '02-tuoi-doi.png',
    '03-tuoi-doi.png',
  ]);
  for (const file of readdirSync(folder)) {
    // Width and height stand in the first chunk.
    const png = readFileSync(join(folder, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  }
  const exports = join(userData, 'exports');
  const before = readdirSync(exports);
  const ask = { deck: id, form: 'png', notes: false, language: 'vi' } as const;
  await app.evaluate(({ app: kiosk }) => {
    kiosk.once('web-contents-created', (_event, contents) => {
      contents.on('dom-ready', () => {
        void contents.insertCSS('main[data-scene^="delegates"] * { visibility: hidden }');
      });
    });
  });
  expect(await operate(page, 'print-deck', ask)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^Không vẽ được bước 2 \(Tuổi đời\): /),
  });
  expect(readdirSync(exports)).toEqual(before);
  rmSync(exports, { recursive: true });
  writeFileSync(exports, '');
  expect(await operate(page, 'print-deck', ask)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^Không ghi được tệp/),
  });
});

test('the command line writes a deck beside a kiosk that is running', async ({
  launchKiosk,
}, info) => {
  test.setTimeout(minutes);
  const { page, userData } = await launchKiosk();
  await enter(page);
  const id = await keep(page);
  const out = info.outputPath('out');
  const bootstrap = join(import.meta.dirname, '../build/bootstrap.mjs');
  const command = (...args: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bootstrap, 'export', ...args], {
      encoding: 'utf8',
      env: { ...process.env, KIOSK_USER_DATA: userData },
    });
    return { code: status, out: stdout, err: stderr };
  };
  const pdf = command('--deck', id, '--out', out);
  expect(pdf).toMatchObject({ code: 0, err: expect.stringContaining('3/3') });
  expect(run('pdfinfo', pdf.out.trim())).toMatch(/^Pages: +3$/m);
  expect(readdirSync(out)).toHaveLength(1);
  // The same as from the desk.
  const desk = await print(page, { deck: id, form: 'pdf', notes: false });
  expect(readFileSync(pdf.out.trim()).equals(readFileSync(desk))).toBe(true);

  const png = command('--deck', id, '--out', out, '--png', '--lang', 'en');
  expect(png.code).toBe(0);
  expect(readdirSync(png.out.trim())).toContain('02-age.png');

  const unknown = command('--deck', 'nowhere', '--out', out);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain(`${id}: Thử in: Đại biểu`);
  expect(unknown.err).toContain('delegates: ');
  expect(command('--out', out)).toMatchObject({ code: 2, out: '' });

  const file = join(out, 'file');
  writeFileSync(file, '');
  const full = command('--deck', id, '--out', file);
  expect(full).toMatchObject({ code: 1, out: '' });
  expect(full.err).toContain('Không ghi được');
  expect(readdirSync(out)).toHaveLength(3);
  expect(await page.evaluate(async () => (await window.kiosk.state()).stage.owner)).toBe(
    'maintenance',
  );
});

test('drawings that a deck keeps are printed, each on its own step', async ({ launchKiosk }) => {
  test.setTimeout(minutes);
  const { page } = await launchKiosk();
  await enter(page);
  const points = [0.2, 0.4, 0.6, 0.8].map((x) => ({ x, y: x }));
  const step = { scene: 'delegates?by=age', notes: '', seconds: 30 };
  const drawn = { ...step, ink: [{ id: 'line', colour: 0 as const, points }] };
  const items = [{ id: 'age', title, steps: [step, drawn, step] }];
  const saved = await operate(page, 'save-deck', { deck: { ...deck, items } });
  if (!saved.ok) throw new Error(saved.problem);
  const pdf = await print(page, { deck: saved.deck.id, form: 'pdf', notes: false });
  const [before, between, after] = [1, 2, 3].map((number) => lookOf(pdf, number));
  expect(before?.equals(after ?? Buffer.of())).toBe(true);
  expect(before?.equals(between ?? Buffer.of())).toBe(false);
  expect(await rasterImages(pdf)).toBe(0);
});
