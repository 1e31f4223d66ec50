import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxBytes, readDeck, readDeckFile } from './read';
import { brokenDeck, someDeck } from './testing';

/** What keeps a deck from being one that has `value` at `path`. */
function problem(path: (string | number)[], value: unknown): string {
  const read = readDeck(JSON.stringify(brokenDeck(path, value)));
  return read.ok ? '' : read.problem;
}

const first = ['items', 0, 'steps', 0];
const last = ['items', 1, 'steps', 1];

it('takes what was written', () => {
  expect(readDeck(JSON.stringify(someDeck()))).toEqual({ ok: true, deck: someDeck() });
  const empty = someDeck({ items: [] });
  expect(readDeck(JSON.stringify(empty))).toEqual({ ok: true, deck: empty });
});

it('takes scenes that the content no longer has', () => {
  expect(problem([...first, 'scene'], 'targets?open=t99')).toBe('');
});

it('makes letters NFC, and takes blanks from the ends', () => {
  const title = { vi: ` ${'Đại hội'.normalize('NFD')} `, en: 'Congress\n' };
  const read = readDeck(JSON.stringify(someDeck({ title })));
  expect(read.ok && read.deck.title).toEqual({ vi: 'Đại hội', en: 'Congress' });
});

describe('says in Vietnamese what is wrong, and where', () => {
  it.each<[path: (string | number)[], value: unknown, words: string]>([
    [['title', 'vi'], ' ', 'Bài thuyết trình, tên: không được bỏ trống.'],
    [
      ['id'],
      'Bài',
      'Bài thuyết trình, mã: chỉ gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối.',
    ],
    [['own'], true, 'Bài thuyết trình: không có gì tên là “own”.'],
    [['items'], {}, 'Bài thuyết trình, danh sách mục: phải là một danh sách.'],
    [['items', 1, 'title', 'vi'], '', 'Mục 2, tên: không được bỏ trống.'],
    [['items', 1, 'steps'], [], 'Mục 2 “Tuổi đời”, danh sách bước: phải có ít nhất 1.'],
    [['items', 1, 'id'], 'open', 'Mục 2 “Tuổi đời”, mã: trùng với mã của một mục khác.'],
    [[...last, 'seconds'], 2, 'Mục 2 “Tuổi đời”, bước 2, thời gian (giây): phải từ 5 trở lên.'],
    [[...first, 'notes'], 'x'.repeat(2001), 'Mục 1 “Mở đầu”, bước 1, lời dẫn: dài quá 2000 ký tự.'],
    [
      [...first, 'scene'],
      'file:///etc',
      'Mục 1 “Mở đầu”, bước 1, màn hình: “file:///etc” không phải là địa chỉ màn hình.',
    ],
    [
      [...last, 'ink', 0, 'points', 0, 'x'],
      2,
      'Mục 2 “Tuổi đời”, bước 2, nét vẽ: không được quá 1.',
    ],
    [[...last, 'ink', 0, 'colour'], 7, 'Mục 2 “Tuổi đời”, bước 2, nét vẽ: không hợp lệ.'],
    [
      first,
      { scene: 'home', notes: 7, seconds: 'x' },
      'Mục 1 “Mở đầu”, bước 1, lời dẫn: phải là chữ (và 1 chỗ khác).',
    ],
  ])('%j', (path, value, words) => {
    expect(problem(path, value)).toBe(words);
  });

  it.each(['', '{', 'bài', '['.repeat(100_000)])('of what is no JSON', (text) => {
    expect(readDeck(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/^Tệp này/) });
  });

  it.each(['null', '7', '[]'])('of JSON that is no deck: %s', (text) => {
    const words = 'Bài thuyết trình: không phải là nội dung của một bài thuyết trình.';
    expect(readDeck(text)).toEqual({ ok: false, problem: words });
  });
});

describe('files', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'decks-'))));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const read = async (data: string | Uint8Array): Promise<unknown> => {
    const file = join(dir, 'deck.json');
    writeFileSync(file, data);
    return readDeckFile(file);
  };

  it('are read, with the mark that Windows puts at their start', async () => {
    expect(await read(`\uFEFF${JSON.stringify(someDeck())}`)).toEqual({
      ok: true,
      deck: someDeck(),
    });
  });

  it('are refused where they are too large, unread', async () => {
    expect(await read(' '.repeat(maxBytes + 1))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('4 MB'),
    });
  });

  it('are refused where their letters are broken', async () => {
    expect(await read(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ ok: false });
  });

  it('must be files', async () => {
    expect(await readDeckFile(join(dir, 'none.json'))).toMatchObject({
      problem: 'Không còn tệp này.',
    });
    mkdirSync(join(dir, 'folder.json'));
    expect(await readDeckFile(join(dir, 'folder.json'))).toMatchObject({ ok: false });
    if (process.platform === 'win32') return;
    await read(JSON.stringify(someDeck()));
    symlinkSync(join(dir, 'deck.json'), join(dir, 'link.json'));
    expect(await readDeckFile(join(dir, 'link.json'))).toMatchObject({
      problem: expect.stringContaining('liên kết'),
    });
    execFileSync('mkfifo', [join(dir, 'pipe.json')]);
    expect(await readDeckFile(join(dir, 'pipe.json'))).toMatchObject({
      problem: expect.stringContaining('tệp thường'),
    });
  });
});
